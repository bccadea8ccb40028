package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import se.valv.crypto.KeyRing;

/**
 * Tells entries that a node wrote from rows that somebody put into the table. Knows each epoch's
 * key by the ring, and walks it as far as the entries it has seen.
 */
@ApplicationScoped
class Authenticity {

  @Inject KeyRing keys;

  private final Map<Long, MacChain> chains = new HashMap<>();

  /** Whether the epoch's key authenticates the entry. */
  public synchronized boolean of(Pending entry) {
    var epoch = entry.number().epoch();
    if (epoch <= 0 || epoch > Integer.MAX_VALUE || entry.tag().step() < 0) {
      return false;
    }
    var chain = chains.computeIfAbsent(epoch, this::fromTheStart);
    if (chain.step() > entry.tag().step()) {
      return fromTheStart(epoch).matches(entry.leaf(), entry.tag());
    }
    return chain.matches(entry.leaf(), entry.tag());
  }

  private MacChain fromTheStart(long epoch) {
    return new MacChain(keys.auditMac(epoch));
  }
}
