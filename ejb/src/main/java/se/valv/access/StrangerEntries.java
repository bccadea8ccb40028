package se.valv.access;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.valv.audit.AuditEntry;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.By;
import se.valv.audit.AuditTrail;
import se.valv.audit.Outcome;
import se.valv.identity.Kind;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Writes, once a minute, one entry for each address from which nobody in particular was refused.
 */
@Singleton
public class StrangerEntries {

  private static final Logger LOG = Logger.getLogger(StrangerEntries.class.getName());

  @Inject private Strangers strangers;
  @Inject private AuditTrail trail;

  /** Called by the container. */
  @Exempt(rule = Rule.NO_TIMER, reason = "Tells the trail how often; reads no record.")
  @Schedule(hour = "*", minute = "*", persistent = false)
  public void tell() {
    strangers.take().forEach(this::tell);
  }

  private void tell(String address, int times) {
    try {
      var about = About.kind(Kind.SESSION);
      var entry =
          AuditEntry.of(By.nobody(address), AccessAct.STRANGER_REFUSED, about, Outcome.REFUSED);
      trail.recordAlone(entry.forPurpose(Integer.toString(times)));
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "{0} refusals are not on the trail yet", times);
      strangers.count(address, times);
    }
  }
}
