package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import se.valv.it.TwoWorlds.Difference;
import se.valv.web.security.Routes;

/**
 * What is hidden can't be noticed: two worlds that differ only in what an observer may not see
 * answer him alike, byte for byte, whatever he asks and whatever others do meanwhile. Each planted
 * leak is found, so the comparison is no empty word.
 *
 * <p>{@code -Dvalv.pairs=N} compares N pairs, and more until every leak was met; {@code
 * -Dvalv.seed=S} begins with another.
 */
class TwoWorldsIT {

  private static final long PAIRS = Long.getLong("valv.pairs", 40);
  private static final long MOST = 200;
  private static final int AT_ONCE = 4;
  private static final int TOGETHER = 8;
  private static final long SEED = Long.getLong("valv.seed", 1);

  private static final List<String> WALKS =
      Routes.all().stream()
          .filter(route -> route.methods().contains("GET") && !route.pattern().contains("{"))
          .map(route -> route.pattern().replace("**", "x"))
          .toList();

  @Test
  void whatIsHiddenCanNotBeNoticedAndEachPlantedLeakCan() throws Exception {
    var noticed = new ConcurrentHashMap<Leak, Difference>();
    long next = SEED;
    while (next < SEED + PAIRS || (unnoticed(noticed).size() > 1 && next < SEED + MOST)) {
      noticed.putAll(compare(next, noticed));
      assertNull(noticed.get(Leak.NONE), () -> String.valueOf(noticed.get(Leak.NONE)));
      next += TOGETHER;
    }
    assertEquals(EnumSet.of(Leak.NONE), unnoticed(noticed));
  }

  /** Some pairs, several at once. */
  private static Map<Leak, Difference> compare(long first, Map<Leak, Difference> before)
      throws Exception {
    var noticed = new EnumMap<Leak, Difference>(Leak.class);
    try (var observers = Executors.newFixedThreadPool(AT_ONCE)) {
      var pairs =
          LongStream.range(first, first + TOGETHER)
              .mapToObj(
                  seed -> observers.submit(() -> TwoWorlds.compare(seed, WALKS, unnoticed(before))))
              .toList();
      for (var pair : pairs) {
        noticed.putAll(pair.get());
      }
    }
    return noticed;
  }

  private static Set<Leak> unnoticed(Map<Leak, Difference> noticed) {
    var unnoticed = EnumSet.allOf(Leak.class);
    unnoticed.removeAll(noticed.keySet());
    return unnoticed;
  }
}
