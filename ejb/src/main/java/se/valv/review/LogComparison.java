package se.valv.review;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.audit.AuditTrail;
import se.valv.audit.Checkpoint;
import se.valv.audit.Checkpoints;
import se.valv.audit.Compared;
import se.valv.audit.Continuation;
import se.valv.audit.Kept;
import se.valv.audit.Outcome;
import se.valv.audit.TrailAct;
import se.valv.audit.tree.ControlCode;
import se.valv.identity.Kind;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;

/**
 * The log beside what an auditor kept of it: the kontrollkod in his binder, or a checkpoint. Each
 * look is recorded before it is answered; what differs is an alarm.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class LogComparison {

  /** The longest text that is read. */
  public static final int MAX_LENGTH = 2_000;

  private static final Logger LOG = Logger.getLogger(LogComparison.class.getName());

  @Inject private AccessControl access;
  @Inject private Checkpoints checkpoints;
  @Inject private Continuation continuation;
  @Inject private AuditTrail trail;

  /** The kontrollkod of now, to be written down. {@link NotFound} before the first checkpoint. */
  public ControlCode code(Actor actor) {
    permit(actor, TrailAct.CHECKPOINT_READ, "kontrollkod");
    return checkpoints
        .latest()
        .map(Checkpoint::head)
        .map(ControlCode::of)
        .orElseThrow(NotFound::new);
  }

  /**
   * Whether the log begins as a kontrollkod or a checkpoint says that it did, or a restore that the
   * log declares may have lost what was kept. {@link Invalid} when the text is neither.
   */
  public Compared with(Actor actor, String kept) {
    new FieldChecks().that(kept.length() <= MAX_LENGTH, "kept", "TOO_LONG").orThrow();
    var then = Kept.parse(kept).orElseThrow(() -> new Invalid("kept", "MALFORMED"));
    permit(actor, TrailAct.LOG_COMPARED, Long.toString(then.size()));
    var compared = continuation.of(then);
    if (compared.verdict().isAlarm()) {
      LOG.log(Level.SEVERE, "ALARM the log is not what an auditor kept of it: {0}", then.size());
      differs(compared, Outcome.REFUSED);
    } else if (compared.verdict() == Compared.Verdict.RESTORED) {
      differs(compared, Outcome.DONE);
    }
    return compared;
  }

  private void differs(Compared compared, Outcome outcome) {
    trail.recordOfNode(
        TrailAct.LOG_DIFFERS,
        About.kind(Kind.TRAIL),
        outcome,
        compared.verdict() + " " + compared.size());
  }

  private void permit(Actor actor, TrailAct act, String what) {
    access.permit(actor, Permission.AUDIT_READ, new Deed(act, About.kind(Kind.TRAIL), what));
  }
}
