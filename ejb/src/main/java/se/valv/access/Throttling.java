package se.valv.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How many failed attempts are borne, and for how long the next is then refused. Knows nothing of
 * what is tried, so what does not exist is throttled like what does.
 *
 * @param failures how many within the window lock
 * @param window for how long a failure counts
 * @param lock the first lock; each further failure doubles it, up to the window
 */
record Throttling(int failures, Duration window, Duration lock) {

  private static final int MOST_DOUBLINGS = 16;

  Throttling {
    if (failures < 1 || !window.isPositive() || !lock.isPositive()) {
      throw new IllegalArgumentException("throttling needs failures, a window and a lock");
    }
  }

  /** The count after one more attempt, which is taken for a failure until it succeeds. */
  Count next(Count before, Instant now) {
    var fresh = before.since().plus(window).isBefore(now);
    var tried = fresh ? 1 : before.failures() + 1;
    var since = fresh ? now : before.since();
    return tried < failures
        ? new Count(tried, since, null)
        : new Count(tried, since, now.plus(lockAfter(tried)));
  }

  private Duration lockAfter(int tried) {
    var doubled = lock.multipliedBy(1L << Math.min(tried - failures, MOST_DOUBLINGS));
    return doubled.compareTo(window) > 0 ? window : doubled;
  }

  /**
   * What is known of one name or address.
   *
   * @param failures how many since
   * @param since the first of them
   * @param lockedUntil no attempt before this
   */
  record Count(int failures, Instant since, @Nullable Instant lockedUntil) {

    /** How long attempts are refused still; empty when one is borne. */
    Optional<Duration> locked(Instant now) {
      return Optional.ofNullable(lockedUntil)
          .filter(until -> until.isAfter(now))
          .map(until -> Duration.between(now, until));
    }
  }
}
