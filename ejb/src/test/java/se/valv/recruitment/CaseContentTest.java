package se.valv.recruitment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.valv.clearance.position.PositionCode;
import se.valv.identity.AccountId;
import se.valv.problem.Invalid;

class CaseContentTest {

  private static final LocalDate TODAY = LocalDate.parse("2026-11-24");
  private static final Instant NOW = Instant.parse("2026-11-24T08:00:00Z");
  private static final UUID OPENER = UUID.randomUUID();
  private static final int DAYS = 90;

  @Test
  void nothingCanBeAskedBeforeAnotherHasApproved() {
    var waiting = opened(TODAY.plusDays(1));
    assertEquals(CaseState.WAITING, waiting.state(TODAY));
    assertEquals(List.of(), waiting.positions());
    assertEquals(CaseState.OPEN, waiting.decided(ruling(true)).state(TODAY));
    assertEquals(CaseState.REFUSED, waiting.decided(ruling(false)).state(TODAY));
  }

  @Test
  void nothingCanBeAskedAfterItsLastDayOrWhenItIsClosed() {
    var approved = opened(TODAY).decided(ruling(true));
    assertEquals(CaseState.OPEN, approved.state(TODAY));
    assertEquals(CaseState.EXPIRED, approved.state(TODAY.plusDays(1)));
    assertEquals(CaseState.CLOSED, approved.closed(NOW).state(TODAY));
  }

  @Test
  void itIsFoundByItsOpenerUntilItsLastDayAndNotAfterItsMonth() {
    var one = opened(TODAY.plusDays(60));
    var words = new HashSet<>(one.words());
    var opener = new AccountId(OPENER);
    assertTrue(CaseContent.ofOpener(one.operator(), opener, TODAY).anyMatch(words::contains));
    assertTrue(CaseContent.ofAll(one.operator(), TODAY.plusDays(60)).anyMatch(words::contains));
    var later = TODAY.plusMonths(4);
    assertTrue(CaseContent.ofAll(one.operator(), later).noneMatch(words::contains));
    var other = new AccountId(UUID.randomUUID());
    assertTrue(CaseContent.ofOpener(one.operator(), other, TODAY).noneMatch(words::contains));
  }

  @Test
  void whatACaseCanNotBeIsNamed() {
    var asked = opened(TODAY).asked();
    asked.check(TODAY, 1, DAYS);
    assertThrows(Invalid.class, () -> asked.check(TODAY, 0, DAYS));
    assertThrows(Invalid.class, () -> asked.check(TODAY.plusDays(1), 1, DAYS));
    assertThrows(Invalid.class, () -> asked.check(TODAY.minusDays(DAYS + 1), 1, DAYS));
  }

  @Test
  void whoIsNewTakesTheNextPlaceAndWhoIsKnownTakesNone() {
    assertEquals(2, new Room(false, 1, 2, false).place().orElseThrow());
    assertTrue(new Room(false, 1, 2, false).isThere());
    assertTrue(new Room(true, 2, 2, false).isThere());
    assertTrue(new Room(true, 2, 2, false).place().isEmpty());
    assertFalse(new Room(false, 2, 2, false).isThere());
  }

  private static CaseContent.Ruling ruling(boolean approved) {
    return new CaseContent.Ruling(approved, List.of(), NOW, UUID.randomUUID());
  }

  private static CaseContent opened(LocalDate until) {
    var codes = List.of(new PositionCode("VA-1"));
    var asked = new Asked(UUID.randomUUID(), null, codes, List.of(TODAY), 1, until, "REK 2026/1");
    return new CaseContent(asked, true, NOW, OPENER, null, null);
  }
}
