package se.valv.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import se.valv.identity.LabelId;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** The outbox in the database: written in the transaction of the change, read by function. */
@ApplicationScoped
@Exempt(
    rule = Rule.NATIVE_SQL,
    reason = "Rows are added without being seen, and read through functions of the schema.")
class OutboxTable {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** Adds work in the caller's transaction. */
  @Transactional(TxType.MANDATORY)
  public void add(IndexWork work, int keyGeneration, byte[] sealed) {
    var target = work.target();
    entities
        .createNativeQuery(
            "insert into valv.outbox (record_id, label_id, kind, version, op, key_generation,"
                + " sealed) values (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .setParameter(1, target.record().value())
        .setParameter(2, target.label().value())
        .setParameter(3, target.kind().name())
        .setParameter(4, target.version())
        .setParameter(5, work.content().isPresent() ? OutboxRow.PUT : OutboxRow.REMOVE)
        .setParameter(6, keyGeneration)
        .setParameter(7, sealed)
        .executeUpdate();
  }

  /** Where the outbox is now. */
  @Transactional(TxType.REQUIRES_NEW)
  public OutboxPosition position() {
    var text = entities.createNativeQuery("select valv.outbox_position()").getSingleResult();
    return OutboxPosition.parse((String) text);
  }

  /** Labels with work that was committed since. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<LabelId> labelsSince(OutboxPosition seen) {
    List<?> labels =
        entities
            .createNativeQuery("select * from valv.outbox_labels(?1)")
            .setParameter(1, seen.snapshot())
            .getResultList();
    return labels.stream().map(label -> new LabelId((UUID) label)).toList();
  }

  /** A label's work that was committed since, in order from a place on. */
  @Transactional(TxType.REQUIRES_NEW)
  public List<OutboxRow> since(
      LabelId label, OutboxPosition seen, OutboxRow.Place after, int most) {
    List<?> rows =
        entities
            .createNativeQuery("select * from valv.outbox_since(?1, ?2, ?3, ?4, ?5)")
            .setParameter(1, label.value())
            .setParameter(2, seen.snapshot())
            .setParameter(3, after.transaction())
            .setParameter(4, after.sequence())
            .setParameter(5, most)
            .getResultList();
    return rows.stream().map(row -> OutboxRow.of((Object[]) row)).toList();
  }
}
