package se.valv.overview;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CalendarTest {

  private static final UUID ACCOUNT = UUID.fromString("7f4df3f5-0f87-4b3b-9d5b-6a3c2f8f1a11");
  private static final Instant NOW = Instant.parse("2026-11-23T19:35:12Z");
  private static final LocalDate DAY = LocalDate.parse("2027-05-31");

  @Test
  void aDayIsAWholeDayThatSaysNothingButThatThereIsATask() {
    var file = calendar(NOW).of(List.of(DAY));
    assertEquals(
        """
        BEGIN:VCALENDAR
        VERSION:2.0
        PRODID:-//Valv//Uppgifter//SV
        BEGIN:VEVENT
        UID:%s
        DTSTAMP:20261123T000000Z
        DTSTART;VALUE=DATE:20270531
        DTEND;VALUE=DATE:20270601
        SUMMARY:uppgift i Valv
        TRANSP:TRANSPARENT
        CLASS:PRIVATE
        END:VEVENT
        END:VCALENDAR
        """
            .replace("%s", uid(file))
            .replace("\n", "\r\n"),
        file);
    assertTrue(file.lines().allMatch(l -> l.getBytes(StandardCharsets.UTF_8).length <= 75));
  }

  @Test
  void aFileThatIsTakenInAgainAddsNothingAndTellsNobodysAccount() {
    var file = calendar(NOW).of(List.of(DAY));
    assertEquals(uid(file), uid(calendar(NOW.plusSeconds(86_400)).of(List.of(DAY))));
    assertNotEquals(uid(file), uid(calendar(NOW).of(List.of(DAY.plusDays(1)))));
    assertNotEquals(uid(file), uid(new Calendar(UUID.randomUUID(), NOW).of(List.of(DAY))));
    assertTrue(!file.contains(ACCOUNT.toString()));
  }

  @Test
  void aCalendarOfNothingHasNoEvents() {
    assertEquals(
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Valv//Uppgifter//SV\r\nEND:VCALENDAR\r\n",
        calendar(NOW).of(List.of()));
  }

  private static Calendar calendar(Instant now) {
    return new Calendar(ACCOUNT, now);
  }

  private static String uid(String file) {
    return file.lines().filter(l -> l.startsWith("UID:")).findFirst().orElseThrow().substring(4);
  }
}
