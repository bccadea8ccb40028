package se.valv.search;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Lock;
import se.valv.problem.Unavailable;

/** How long somebody waits, in all. */
final class Patience {

  private final long end;

  private Patience(long end) {
    this.end = end;
  }

  static Patience of(Duration most) {
    return new Patience(System.nanoTime() + most.toNanos());
  }

  /** Whether there is none left. */
  boolean isOver() {
    return System.nanoTime() - end >= 0;
  }

  /** Takes a lock, waiting for it as long as this lasts. */
  void take(Lock lock) {
    try {
      if (!lock.tryLock(end - System.nanoTime(), TimeUnit.NANOSECONDS)) {
        throw new Unavailable("the index is behind");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("interrupted while the index was behind", e);
    }
  }
}
