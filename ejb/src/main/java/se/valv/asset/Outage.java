package se.valv.asset;

/**
 * After how long an outage hurts. Part of the stored content of an asset.
 *
 * @param amount 1–999
 * @param unit of what
 */
public record Outage(int amount, Unit unit) {

  /** The longest that can be said in one unit. */
  public static final int MOST = 999;

  /** What time is counted in. */
  public enum Unit {
    /** Minutes. */
    MINUTES,
    /** Hours. */
    HOURS,
    /** Days. */
    DAYS,
    /** Weeks. */
    WEEKS
  }
}
