package se.valv.audit;

import org.jspecify.annotations.Nullable;

/**
 * The log beside what somebody kept of it.
 *
 * @param verdict how they compare
 * @param size how many entries there were then
 * @param now how many there are
 * @param fork with {@link Verdict#RESTORED}: the restore that explains it; else none
 */
public record Compared(Verdict verdict, long size, long now, @Nullable Fork fork) {

  /** How the log and what was kept of it compare. */
  public enum Verdict {
    /** The log begins as it was. */
    SAME,
    /**
     * What was kept may be of the part that a restore lost, and the log declares that restore. If
     * it was kept after the restore, it is as bad as {@link #DIFFERS}: only who kept it knows.
     */
    RESTORED,
    /** The log does not begin as it was: something was altered, and all signed anew. */
    DIFFERS,
    /** The log is shorter than it was: the tail was cut, or an old copy put back. */
    CUT,
    /** The checkpoint is of another log, or signed by another key. */
    NOT_OURS;

    /** Whether nothing explains it. */
    public boolean isAlarm() {
      return this == DIFFERS || this == CUT;
    }
  }
}
