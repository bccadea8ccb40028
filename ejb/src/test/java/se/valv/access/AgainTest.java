package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import se.valv.problem.Conflict;
import se.valv.problem.Stale;

class AgainTest {

  private final AtomicInteger times = new AtomicInteger();

  @Test
  void whatMovesIsReadAnewAndAfterFiveTimesTold() {
    assertEquals(Integer.valueOf(5), Again.reading(() -> readWhenStillFrom(5)));
    times.set(0);
    assertThrows(Conflict.class, () -> Again.reading(() -> readWhenStillFrom(6)));
    assertEquals(5, times.get());
  }

  @Test
  void whatOthersSaveInBetweenIsMadeAnewAndAfterFiveTimesTold() {
    assertEquals(
        Integer.valueOf(5),
        Again.saving(times::incrementAndGet, made -> savedWhenStillFrom(5, made)));
    times.set(0);
    assertThrows(
        Stale.class,
        () -> Again.saving(times::incrementAndGet, made -> savedWhenStillFrom(6, made)));
    assertEquals(5, times.get());
  }

  @Test
  void whatTheCallerHasSeenTooEarlyIsToldAtOnce() {
    assertThrows(
        Stale.class, () -> Again.saving(() -> savedWhenStillFrom(2, next()), made -> made));
    assertEquals(1, times.get());
  }

  private int next() {
    return times.incrementAndGet();
  }

  private int readWhenStillFrom(int time) {
    if (next() < time) {
      throw new Conflict();
    }
    return times.get();
  }

  private static int savedWhenStillFrom(int time, int made) {
    if (made < time) {
      throw new Stale();
    }
    return made;
  }
}
