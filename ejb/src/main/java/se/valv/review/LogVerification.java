package se.valv.review;

import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.audit.AuditTrail;
import se.valv.audit.Outcome;
import se.valv.audit.TrailAct;
import se.valv.audit.TrailCheck;
import se.valv.identity.Kind;
import se.valv.problem.NotFound;
import se.valv.problem.Unavailable;
import se.valv.review.VerificationState.Phase;

/**
 * "Verify now": the node checks its whole log, one check at a time, and says how far it is. Who
 * takes nobody's word has the separate verifier.
 */
@Singleton
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogVerification {

  private static final Logger LOG = Logger.getLogger(LogVerification.class.getName());

  @Resource private ManagedExecutorService executor;

  @Inject private AccessControl access;
  @Inject private TrailCheck check;
  @Inject private AuditTrail trail;

  private final AtomicReference<VerificationState> state =
      new AtomicReference<>(VerificationState.NEVER);

  /** Begins a check, unless one is running; says how far that one is. */
  public VerificationState begin(Actor actor) {
    access.permit(
        actor, Permission.AUDIT_READ, new Deed(TrailAct.LOG_CHECKED, About.kind(Kind.TRAIL)));
    var before = state.get();
    if (before.phase() != Phase.RUNNING
        && state.compareAndSet(before, VerificationState.running(0, 0))) {
      try {
        executor.execute(this::run);
      } catch (RejectedExecutionException e) {
        state.set(before);
        throw new Unavailable("no check can be begun", e);
      }
    }
    return state.get();
  }

  /**
   * How far the check is, or what the last one since the node's start came to. It tells nothing of
   * any entry and is asked for every second: not recorded.
   */
  public VerificationState state(Actor actor) {
    if (!actor.may(Permission.AUDIT_READ)) {
      throw new NotFound();
    }
    return state.get();
  }

  private void run() {
    try {
      var verdict = check.run(p -> state.set(VerificationState.running(p.done(), p.of())));
      state.set(VerificationState.ended(verdict));
      verdict
          .wrong()
          .ifPresentOrElse(
              this::alarm, () -> record(Outcome.DONE, "WHOLE " + verdict.head().size()));
    } catch (RuntimeException e) {
      LOG.log(Level.SEVERE, "ALARM the check of the log did not end: {0}", e.toString());
      state.set(VerificationState.FAILED);
    }
  }

  private void alarm(TrailCheck.Wrong wrong) {
    LOG.log(Level.SEVERE, "ALARM the log is not whole: {0}", wrong);
    record(Outcome.REFUSED, wrong.what() + " " + wrong.position());
  }

  private void record(Outcome outcome, String purpose) {
    trail.recordOfNode(TrailAct.LOG_VERIFIED, About.kind(Kind.TRAIL), outcome, purpose);
  }
}
