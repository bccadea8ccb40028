package se.valv.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import se.valv.audit.AuditEntry.About;
import se.valv.identity.Kind;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Opens the trail before anything else runs: closes this node's former epochs, saying which numbers
 * a crash lost, and takes a new one. When this fails the application does not start.
 */
@Singleton
@Startup
public class TrailOpening {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AuditTrail trail;
  @Inject private Epoch epoch;
  @Inject private Months months;
  @Inject private Clock clock;

  @Inject private Config config;

  /** Called by the container, in one transaction. */
  @PostConstruct
  @Exempt(rule = Rule.NATIVE_SQL, reason = "A function of the schema tells which numbers are lost.")
  void open() {
    months.ensure();
    var node = AuditSettings.read(config).node();
    List<?> former =
        entities
            .createNativeQuery(
                "select cast(epoch as text) || ':' || cast(last as text) || ':'"
                    + " || array_to_string(missing, ',') from valv.missing_numbers(?1)")
            .setParameter(1, node)
            .getResultList();
    var row = new EpochRow(node, clock.instant());
    entities.persist(row);
    entities.flush();
    epoch.begin(row.epoch(), node);
    former.forEach(lost -> note(TrailAct.EPOCH_CLOSED, lost.toString()));
    note(TrailAct.EPOCH_OPENED, Long.toString(row.epoch()));
  }

  private void note(TrailAct act, String purpose) {
    var entry = AuditEntry.of(epoch.node(), act, About.kind(Kind.TRAIL), Outcome.DONE);
    trail.record(entry.forPurpose(purpose));
  }
}
