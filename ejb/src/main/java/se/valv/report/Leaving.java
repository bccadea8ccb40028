package se.valv.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import se.valv.export.Mark;
import se.valv.law.LegalParameters;
import se.valv.report.paper.Paper.Fact;

/**
 * How a report leaves the register: what its first page says of itself.
 *
 * @param mark its class and number
 * @param reason what it is for
 * @param by who took it out
 * @param at when
 */
record Leaving(Mark mark, String reason, String by, Instant at) {

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  /** The facts of it. */
  List<Fact> facts() {
    return List.of(
        new Fact("Säkerhetsskyddsklass", mark.words()),
        new Fact("Uttag", mark.number() + ", exemplar 1 av 1"),
        new Fact("Uttaget av", by + ", " + minute(at)),
        new Fact("Ändamål", reason));
  }

  /** The day of it, in Sweden. */
  LocalDate day() {
    return LocalDate.ofInstant(at, LegalParameters.SWEDEN);
  }

  /** A time as people read it, in Sweden. */
  static String minute(Instant at) {
    return MINUTE.format(at.atZone(LegalParameters.SWEDEN));
  }
}
