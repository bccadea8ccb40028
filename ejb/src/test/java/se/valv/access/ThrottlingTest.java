package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.valv.access.Throttling.Count;

class ThrottlingTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");
  private static final Throttling THREE =
      new Throttling(3, Duration.ofMinutes(15), Duration.ofMinutes(1));
  private static final Count NONE = new Count(0, NOON, null);

  @Test
  void attemptsBelowTheLimitAreBorne() {
    var count = THREE.next(THREE.next(NONE, NOON), NOON.plusSeconds(5));
    assertEquals(new Count(2, NOON, null), count);
    assertEquals(Optional.empty(), count.locked(NOON.plusSeconds(5)));
  }

  @Test
  void theLastOneLocksForAWhile() {
    var count = THREE.next(new Count(2, NOON, null), NOON.plusSeconds(10));
    assertEquals(Optional.of(Duration.ofSeconds(50)), count.locked(NOON.plusSeconds(20)));
    assertEquals(Optional.empty(), count.locked(NOON.plusSeconds(70)));
  }

  @Test
  void eachFurtherFailureDoublesTheLockUpToTheWindow() {
    var fourth = THREE.next(new Count(3, NOON, NOON), NOON.plusSeconds(1));
    assertEquals(Optional.of(Duration.ofMinutes(2)), fourth.locked(NOON.plusSeconds(1)));
    var twentieth = THREE.next(new Count(19, NOON, NOON), NOON.plusSeconds(1));
    assertEquals(Optional.of(Duration.ofMinutes(15)), twentieth.locked(NOON.plusSeconds(1)));
    var many = THREE.next(new Count(Integer.MAX_VALUE - 1, NOON, NOON), NOON.plusSeconds(1));
    assertEquals(Optional.of(Duration.ofMinutes(15)), many.locked(NOON.plusSeconds(1)));
  }

  @Test
  void whatIsPastTheWindowIsForgotten() {
    var later = NOON.plus(Duration.ofMinutes(16));
    assertEquals(new Count(1, later, null), THREE.next(new Count(9, NOON, NOON), later));
    assertTrue(new Count(9, NOON, NOON).locked(later).isEmpty());
  }

  @ParameterizedTest
  @CsvSource({"0, PT15M, PT1M", "3, PT0S, PT1M", "3, PT15M, PT0S", "3, PT15M, -PT1S"})
  void whatWouldBearEverythingIsRefused(int failures, Duration window, Duration lock) {
    assertThrows(IllegalArgumentException.class, () -> new Throttling(failures, window, lock));
  }
}
