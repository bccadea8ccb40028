package se.valv.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.valv.audit.AuditEntry.About;
import se.valv.identity.Kind;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Writes, within seconds, a void entry under each number whose transaction was rolled back, so that
 * a gap in the trail always means a crash or a theft. Lets the key that authenticates entries walk
 * on with each batch.
 */
@Singleton
public class Voiding {

  private static final Logger LOG = Logger.getLogger(Voiding.class.getName());

  @Inject private AuditTrail trail;
  @Inject private Epoch epoch;

  /** Called by the container. */
  @Exempt(rule = Rule.NO_TIMER, reason = "Owes the trail its numbers; reads no record.")
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void settle() {
    epoch.ratchet();
    var owed = new ArrayDeque<>(epoch.takeAbandoned());
    try {
      for (; !owed.isEmpty(); owed.remove()) {
        settle(owed.element());
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "{0} entries could not be voided yet", owed.size());
      owed.forEach(epoch::abandoned);
    }
  }

  private void settle(EntryNumber number) {
    var about = About.kind(Kind.TRAIL);
    trail.writeAlone(number, AuditEntry.of(epoch.node(), TrailAct.VOID, about, Outcome.VOID));
  }
}
