package se.valv.audit;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Enters, within seconds, what the trail is owed; the oldest of it before the node answers
 * anything, so that a log which was restored says so from the first.
 */
@Singleton
@Startup
@DependsOn("TrailOpening")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Settling {

  private static final Logger LOG = Logger.getLogger(Settling.class.getName());

  @Inject private OwedEntries owed;

  /** Called by the container. */
  @PostConstruct
  void begin() {
    settle(false);
  }

  /** Called by the container. */
  @Exempt(rule = Rule.NO_TIMER, reason = "Owes the trail what was done; reads no record.")
  @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
  void settle() {
    settle(true);
  }

  private void settle(boolean toTheLast) {
    try {
      var more = true;
      while (more) {
        more = owed.settle() && toTheLast;
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, "what the trail is owed is not entered yet: {0}", e.getClass());
    }
  }
}
