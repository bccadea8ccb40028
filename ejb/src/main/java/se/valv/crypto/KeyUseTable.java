package se.valv.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Map;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** Where all nodes together write down how often each key has sealed. */
@ApplicationScoped
@Exempt(rule = Rule.NATIVE_SQL, reason = "Only a function of the schema adds to the counts.")
class KeyUseTable {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /**
   * Adds to the counts.
   *
   * @return how often the one of them that sealed most has sealed
   */
  @Transactional(TxType.REQUIRES_NEW)
  public long add(Map<LabelKeyId, Long> counts) {
    long most = 0;
    for (var count : counts.entrySet()) {
      var id = count.getKey();
      var sum =
          entities
              .createNativeQuery("select valv.count_seals(?1, ?2, ?3, ?4)")
              .setParameter(1, id.label().value())
              .setParameter(2, id.purpose().name())
              .setParameter(3, id.generation())
              .setParameter(4, count.getValue())
              .getSingleResult();
      most = Math.max(most, ((Number) sum).longValue());
    }
    return most;
  }
}
