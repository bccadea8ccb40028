package se.valv.audit;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.valv.audit.AuditEntry.About;
import se.valv.identity.Kind;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Writes, within seconds, a void entry under each number whose transaction was rolled back, so that
 * a gap in the trail always means a crash or a theft. A transaction that failed may still have been
 * committed, when it was the database's answer that was lost: so a number is void only when every
 * transaction of its time is over and no entry has it. Lets the key that authenticates entries walk
 * on with each batch.
 */
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Voiding {

  private static final Logger LOG = Logger.getLogger(Voiding.class.getName());

  @Inject AuditTrail trail;
  @Inject Epoch epoch;
  @Inject HeldNumbers held;

  /** What is owed, and the transaction from which on none can have the number. */
  private final Map<EntryNumber, Long> owed = new LinkedHashMap<>();

  /** Called by the container. */
  @Exempt(rule = Rule.NO_TIMER, reason = "Owes the trail its numbers; reads no record.")
  @Schedule(hour = "*", minute = "*", second = "*/5", persistent = false)
  void settle() {
    epoch.ratchet();
    epoch.takeAbandoned().forEach(number -> owed.put(number, Long.MAX_VALUE));
    if (owed.isEmpty()) {
      return;
    }
    try {
      var running = held.running();
      owed.replaceAll((number, since) -> Math.min(since, running.next()));
      var due = owed.entrySet().stream().filter(o -> o.getValue() <= running.oldest());
      settle(due.map(Map.Entry::getKey).toList());
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "{0} entries could not be voided yet", owed.size());
      owed.replaceAll((number, since) -> Long.MAX_VALUE);
    }
  }

  private void settle(List<EntryNumber> due) {
    owed.keySet().removeAll(held.among(due));
    for (var number : due) {
      if (owed.containsKey(number)) {
        write(number);
        owed.remove(number);
      }
    }
  }

  private void write(EntryNumber number) {
    var about = About.kind(Kind.TRAIL);
    trail.writeAlone(number, AuditEntry.of(epoch.node(), TrailAct.VOID, about, Outcome.VOID));
  }
}
