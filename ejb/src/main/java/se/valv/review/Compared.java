package se.valv.review;

/**
 * The log beside what an auditor kept of it.
 *
 * @param verdict how they compare
 * @param size how many entries there were then
 * @param now how many there are
 */
public record Compared(Verdict verdict, long size, long now) {

  /** How the log and what was kept of it compare. */
  public enum Verdict {
    /** The log begins as it was. */
    SAME,
    /** The log does not begin as it was: something was altered, and all signed anew. */
    DIFFERS,
    /** The log is shorter than it was: the tail was cut, or an old copy put back. */
    CUT,
    /** The checkpoint is of another log, or signed by another key. */
    NOT_OURS
  }
}
