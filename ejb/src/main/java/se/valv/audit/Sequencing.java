package se.valv.audit;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import se.valv.audit.AuditEntry.About;
import se.valv.identity.Kind;
import se.valv.problem.Diagnosis;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Lets the sequencer work several times a second, so that an entry is under a signed checkpoint
 * within one, and makes the months of the log ahead of time. What waits at the start has its place
 * before the node answers anything.
 */
@Singleton
@Startup
@DependsOn("Settling")
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Sequencing {

  private static final Logger LOG = Logger.getLogger(Sequencing.class.getName());
  private static final long PAUSE_MILLIS = 300;

  @Resource private ManagedScheduledExecutorService executor;

  @Inject Sequencer sequencer;
  @Inject TrailHealth health;
  @Inject private AuditTrail trail;
  @Inject private Months months;

  private volatile boolean failing;
  private @Nullable ScheduledFuture<?> work;

  /** Called by the container. */
  @PostConstruct
  void begin() {
    catchUp();
    work =
        executor.scheduleWithFixedDelay(
            this::catchUp, PAUSE_MILLIS, PAUSE_MILLIS, TimeUnit.MILLISECONDS);
  }

  /** Called by the container. */
  @PreDestroy
  void end() {
    if (work != null) {
      work.cancel(false);
    }
  }

  /** Called by the container. */
  @Exempt(rule = Rule.NO_TIMER, reason = "Makes empty tables for months to come; reads no record.")
  @Schedule(hour = "*", minute = "7", persistent = false)
  void lookAhead() {
    try {
      months.ensure();
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "ALARM the months of the log could not be made: {0}", e.getClass());
    }
  }

  void catchUp() {
    try {
      Sequencer.Batch batch;
      do {
        batch = sequencer.integrate();
        batch.refused().forEach(this::alarm);
      } while (batch.more());
      failing = false;
      health.reached();
    } catch (RuntimeException e) {
      if (Diagnosis.of(e).isPresent()) {
        health.away(e);
      } else if (!failing) {
        LOG.log(Level.SEVERE, "ALARM entries get no place in the tree: {0}", e.toString());
        failing = true;
      }
    }
  }

  private void alarm(EntryNumber number) {
    LOG.log(Level.SEVERE, "ALARM entry {0} was written by no node", number);
    trail.recordOfNode(
        TrailAct.ENTRY_REFUSED, About.kind(Kind.TRAIL), Outcome.REFUSED, number.toString());
  }
}
