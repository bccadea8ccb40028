package se.valv.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * How often each key of the ring was taken to seal with on this node, since it was written down
 * last. A key may seal 2^32 times ({@link Aead}); who watches the count turns it long before.
 */
@ApplicationScoped
class KeyUse {

  private final Map<LabelKeyId, LongAdder> counts = new ConcurrentHashMap<>();

  /** It is taken once. */
  public void count(LabelKeyId id) {
    counts.computeIfAbsent(id, any -> new LongAdder()).increment();
  }

  /** What was counted since the last time; from now on that is somebody else's to remember. */
  public Map<LabelKeyId, Long> take() {
    var taken = new HashMap<LabelKeyId, Long>();
    counts.forEach((id, count) -> {
      long number = count.sumThenReset();
      if (number > 0) {
        taken.put(id, number);
      }
    });
    return taken;
  }

  /** It could not be written down: it is counted with what comes. */
  public void giveBack(Map<LabelKeyId, Long> taken) {
    taken.forEach((id, number) -> counts.computeIfAbsent(id, any -> new LongAdder()).add(number));
  }
}
