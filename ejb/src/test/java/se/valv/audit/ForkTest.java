package se.valv.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ForkTest {

  private static final EntryNumber NUMBER = new EntryNumber(3, 17);

  private final Fork first = fork(100, 103, 1);
  private final Fork second = fork(400, 404, 2);

  @Test
  void theEntryOfARestoreSaysFromWhichPlaceTheLogIsAnother() {
    var purpose = "backup 5d0c0a52-0000-4000-8000-000000000001 of 2026-11-23T11:55:06.261Z at 1234";
    assertEquals(
        Optional.of(new Fork(1234, 1240, NUMBER, Instant.EPOCH)),
        Fork.of(1240, NUMBER, Instant.EPOCH, purpose));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "backup x of 2026-11-23T11:55:06.261Z",
        "backup x at 1241",
        "backup x at 1234567890123456789"
      })
  void anEntryThatSaysNoPlaceBeforeItsOwnDeclaresNothing(String purpose) {
    assertEquals(Optional.empty(), Fork.of(1240, NUMBER, Instant.EPOCH, purpose));
  }

  @Test
  void theNewestRestoreThatCanHaveLostItExplainsWhatWasKept() {
    var forks = List.of(first, second);
    assertEquals(Optional.empty(), Fork.before(100, forks), "the backup had all of it");
    assertEquals(Optional.of(first), Fork.before(101, forks));
    assertEquals(Optional.of(first), Fork.before(400, forks));
    assertEquals(Optional.of(second), Fork.before(401, forks));
  }

  @Test
  void leavesPartBetweenTheEndOfTheBackupAndTheEntryThatTellsOfIt() {
    assertFalse(first.parts(99));
    assertTrue(first.parts(100));
    assertTrue(first.parts(103));
    assertFalse(first.parts(104));
  }

  static Fork fork(long place, long declaredAt, long day) {
    return new Fork(place, declaredAt, NUMBER, Instant.EPOCH.plusSeconds(day * 86_400));
  }
}
