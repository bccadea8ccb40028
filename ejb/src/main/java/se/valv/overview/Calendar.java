package se.valv.overview;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Days as an iCalendar file (RFC 5545). An event for each day on which there is something to do,
 * and all of them alike: not what, not how much, not where. Its stamp is of the day, so that two
 * files of one day differ by nothing but days.
 */
final class Calendar {

  private static final String END = "\r\n";
  private static final DateTimeFormatter BASIC = DateTimeFormatter.BASIC_ISO_DATE;

  private final UUID account;
  private final LocalDate today;

  /** Of somebody, as of a moment. */
  Calendar(UUID account, Instant now) {
    this.account = account;
    this.today = LocalDate.ofInstant(now, ZoneOffset.UTC);
  }

  /** The file, with lines of less than 75 octets. */
  String of(Collection<LocalDate> days) {
    var head = Stream.of("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Valv//Uppgifter//SV");
    var events = days.stream().map(this::event).flatMap(List::stream);
    return Stream.of(head, events, Stream.of("END:VCALENDAR"))
        .flatMap(lines -> lines)
        .collect(Collectors.joining(END, "", END));
  }

  private List<String> event(LocalDate day) {
    return List.of(
        "BEGIN:VEVENT",
        "UID:" + name(day),
        "DTSTAMP:" + BASIC.format(today) + "T000000Z",
        "DTSTART;VALUE=DATE:" + BASIC.format(day),
        "DTEND;VALUE=DATE:" + BASIC.format(day.plusDays(1)),
        "SUMMARY:uppgift i Valv",
        "TRANSP:TRANSPARENT",
        "CLASS:PRIVATE",
        "END:VEVENT");
  }

  /** The same for the same person and day, so that a file that is taken in again adds nothing. */
  private String name(LocalDate day) {
    return UUID.nameUUIDFromBytes((account + " " + day).getBytes(StandardCharsets.UTF_8))
        .toString();
  }
}
