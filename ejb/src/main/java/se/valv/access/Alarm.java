package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditTrail;
import se.valv.audit.Outcome;
import se.valv.problem.Tampered;

/**
 * Tells the operator's log and the trail that a stored record is not what was stored, under the
 * number that whoever asked for it is given.
 */
@ApplicationScoped
public class Alarm {

  private static final Logger LOG = Logger.getLogger(Alarm.class.getName());

  @Inject private AuditTrail trail;

  /** Must be called outside a transaction: the one that found it is rolled back. */
  public void refused(About record, Tampered found) {
    var incident = found.incident().toString();
    LOG.log(
        Level.SEVERE,
        "ALARM incident {0}: record {1}: {2}",
        new Object[] {incident, record.object(), found.getMessage()});
    trail.recordOfNode(AccessAct.RECORD_REFUSED, record, Outcome.REFUSED, incident);
  }
}
