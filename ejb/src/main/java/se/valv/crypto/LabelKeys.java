package se.valv.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.valv.identity.LabelId;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * The table of label keys, each wrapped by a master key. Rows are added and read here, never
 * altered. Every method joins the caller's transaction, or has one of its own when there is none;
 * it never takes a second connection beside the caller's.
 */
@ApplicationScoped
@Exempt(
    rule = Rule.NATIVE_SQL,
    reason = "JPA has neither 'on conflict do nothing' nor sight of a row's own transaction")
class LabelKeys {

  private static final String COLUMNS =
      // A row of this very transaction may yet be rolled back, and must not be remembered.
      "select generation, master_key, wrapped,"
          + " xmin is distinct from cast(pg_current_xact_id_if_assigned() as xid)"
          + " from valv.label_key where label_id = ?1 and purpose = ?2";

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** The row of one key, if it is there. */
  @Transactional
  public Optional<Row> find(LabelKeyId id) {
    return only(
        entities
            .createNativeQuery(COLUMNS + " and generation = ?3")
            .setParameter(1, id.label().value())
            .setParameter(2, id.purpose().name())
            .setParameter(3, id.generation())
            .getResultList());
  }

  /** The row of the newest generation, if there is any. */
  @Transactional
  public Optional<Row> newest(LabelKeyId any) {
    return only(
        entities
            .createNativeQuery(COLUMNS + " order by generation desc limit 1")
            .setParameter(1, any.label().value())
            .setParameter(2, any.purpose().name())
            .getResultList());
  }

  /** The newest generation of every label that has a key for a purpose. */
  @Transactional
  public Map<LabelId, Integer> newest(Purpose purpose) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select label_id, max(generation) from valv.label_key where purpose = ?1"
                    + " group by label_id")
            .setParameter(1, purpose.name())
            .getResultList();
    var newest = new HashMap<LabelId, Integer>();
    for (var row : rows) {
      var columns = (Object[]) row;
      newest.put(new LabelId((UUID) columns[0]), ((Number) columns[1]).intValue());
    }
    return newest;
  }

  /** The number of the master key that wraps from now on. */
  @Transactional
  public int currentMaster() {
    var number = entities.createNativeQuery("select valv.current_master()").getSingleResult();
    return ((Number) number).intValue();
  }

  /**
   * Adds a key unless it is there already, or another master key wraps by now. Waits for a
   * transaction that is adding the same one, so that afterwards there is one, whoever's.
   */
  @Transactional
  public void addIfAbsent(LabelKeyId id, int masterKey, byte[] wrapped) {
    entities
        .createNativeQuery(
            "insert into valv.label_key (label_id, purpose, generation, master_key, wrapped)"
                + " select ?1, ?2, ?3, ?4, ?5 where ?4 = valv.current_master()"
                + " on conflict do nothing")
        .setParameter(1, id.label().value())
        .setParameter(2, id.purpose().name())
        .setParameter(3, id.generation())
        .setParameter(4, masterKey)
        .setParameter(5, wrapped)
        .executeUpdate();
  }

  private static Optional<Row> only(List<?> rows) {
    return rows.stream().map(row -> Row.of((Object[]) row)).findFirst();
  }

  /**
   * One row.
   *
   * @param generation of the key
   * @param masterKey number of the master key that wraps it
   * @param wrapped the key, wrapped
   * @param committed whether it stays, whatever becomes of the caller's transaction
   */
  record Row(int generation, int masterKey, byte[] wrapped, boolean committed) {

    static Row of(Object[] columns) {
      return new Row(
          (Integer) columns[0], (Integer) columns[1], (byte[]) columns[2], (Boolean) columns[3]);
    }
  }
}
