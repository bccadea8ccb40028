package se.valv.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditTrail;
import se.valv.audit.Outcome;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.problem.Tampered;

/** Tells the operator's log and the trail what was found wrong with an index. */
@ApplicationScoped
class IndexAlarm {

  private static final Logger LOG = Logger.getLogger(IndexAlarm.class.getName());

  @Inject private AuditTrail trail;

  /** Something was not what was written. */
  public void refused(LabelId label, Tampered found) {
    var incident = found.incident().toString();
    LOG.log(
        Level.SEVERE,
        "ALARM incident {0}: index of label {1}: {2}",
        new Object[] {incident, label, found.getMessage()});
    note(SearchAct.INDEX_REFUSED, label, Outcome.REFUSED, incident);
  }

  /** An index is not there, or not whole. */
  public void lost(LabelId label, String how) {
    LOG.log(
        Level.SEVERE,
        "ALARM index of label {0} is lost and is built anew: {1}",
        new Object[] {label, how});
    note(SearchAct.INDEX_LOST, label, Outcome.DONE, how);
  }

  private void note(SearchAct act, LabelId label, Outcome outcome, String purpose) {
    trail.recordOfNode(act, new About(Kind.SEARCH, null, null, label), outcome, purpose);
  }
}
