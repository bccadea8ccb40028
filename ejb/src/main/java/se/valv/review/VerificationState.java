package se.valv.review;

import org.jspecify.annotations.Nullable;
import se.valv.audit.TrailCheck;

/**
 * How far a check of the whole log is.
 *
 * @param phase where it stands
 * @param done steps done
 * @param of steps in all; 0 while that is not known
 * @param size how many entries were checked; 0 before the end
 * @param wrong the first that is wrong
 */
public record VerificationState(
    Phase phase, long done, long of, long size, TrailCheck.@Nullable Wrong wrong) {

  static final VerificationState NEVER = new VerificationState(Phase.NEVER, 0, 0, 0, null);
  static final VerificationState FAILED = new VerificationState(Phase.FAILED, 0, 0, 0, null);

  static VerificationState running(long done, long of) {
    return new VerificationState(Phase.RUNNING, done, of, 0, null);
  }

  static VerificationState ended(TrailCheck.Verdict verdict) {
    var size = verdict.head().size();
    var wrong = verdict.wrong().orElse(null);
    return new VerificationState(
        wrong == null ? Phase.WHOLE : Phase.BROKEN, 2 * size, 2 * size, size, wrong);
  }

  /** Where a check stands. */
  public enum Phase {
    /** None was made since the node's start. */
    NEVER,
    /** It is under way. */
    RUNNING,
    /** Nothing is wrong. */
    WHOLE,
    /** Something is wrong. */
    BROKEN,
    /** It could not be ended: see the operator's log. */
    FAILED
  }
}
