package se.valv.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.By;
import se.valv.identity.Kind;

/**
 * Writes, within seconds, a void entry under each number whose transaction was rolled back, so that
 * a gap in the trail always means a crash or a theft.
 */
@Singleton
public class Voiding {

  private static final Logger LOG = Logger.getLogger(Voiding.class.getName());

  @Inject private AuditTrail trail;
  @Inject private Epoch epoch;

  @Inject
  @ConfigProperty(name = "valv.node.name")
  private String node;

  /** Called by the container. */
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void settle() {
    for (var number : epoch.takeAbandoned()) {
      try {
        var about = About.kind(Kind.TRAIL);
        trail.writeAlone(number, AuditEntry.of(By.node(node), TrailAct.VOID, about, Outcome.VOID));
      } catch (RuntimeException e) {
        LOG.log(Level.WARNING, "entry {0} could not be voided yet", number);
        epoch.abandoned(number);
      }
    }
  }
}
