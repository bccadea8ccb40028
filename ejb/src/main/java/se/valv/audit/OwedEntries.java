package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.audit.AuditEntry.About;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * What the trail is owed by those who work on the whole register from outside the application: each
 * left a row in the transaction of what it did. Entered here, each once, by the node.
 */
@ApplicationScoped
public class OwedEntries {

  /** How many are entered in one transaction. */
  static final int MOST = 200;

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AuditTrail trail;
  @Inject private Epoch epoch;

  /**
   * Enters the oldest of them.
   *
   * @return whether there may be more
   */
  @Transactional(TxType.REQUIRES_NEW)
  @Exempt(rule = Rule.NATIVE_SQL, reason = "Only a function of the schema takes what is owed.")
  public boolean settle() {
    List<?> rows =
        entities
            .createNativeQuery("select * from valv.take_owed(?1)")
            .setParameter(1, MOST)
            .getResultList();
    rows.forEach(row -> trail.record(entry((Object[]) row)));
    return rows.size() == MOST;
  }

  private AuditEntry entry(@Nullable Object[] row) {
    var object = (UUID) row[2];
    var label = (UUID) row[4];
    var about =
        new About(
            Kind.valueOf(String.valueOf(row[1])),
            object == null ? null : new ObjectId(object),
            (Integer) row[3],
            label == null ? null : new LabelId(label));
    var act = KeepingAct.valueOf(String.valueOf(row[0]));
    var outcome = Outcome.valueOf(String.valueOf(row[5]));
    var entry = AuditEntry.of(epoch.node(), act, about, outcome).forPurpose(String.valueOf(row[6]));
    var content = (byte[]) row[7];
    return content == null ? entry : entry.writing(about, content);
  }
}
