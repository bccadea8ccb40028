package se.valv.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** The rows behind {@link KeptBytes}, in the transaction of whose they are. */
@ApplicationScoped
class KeptRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** The row of an id, if it is there. */
  @Transactional(TxType.MANDATORY)
  public Optional<KeptRow> find(UUID id) {
    return Optional.ofNullable(entities.find(KeptRow.class, id));
  }

  /**
   * Adds a row, or has it written what was altered in it, at once: somebody else may do the same.
   */
  @Transactional(TxType.MANDATORY)
  public void write(KeptRow row) {
    entities.persist(row);
    entities.flush();
  }

  /** Takes a row away. */
  @Transactional(TxType.MANDATORY)
  public void remove(KeptRow row) {
    entities.remove(row);
  }

  /** Deletes what was begun before then, whose ever it was. */
  @Transactional(TxType.REQUIRES_NEW)
  @Exempt(rule = Rule.NATIVE_SQL, reason = "A function deletes rows that the caller can't see.")
  public void forget(Instant before) {
    entities
        .createNativeQuery("select 1 from valv.forget_answers(?1)")
        .setParameter(1, Timestamp.from(before))
        .getSingleResult();
  }
}
