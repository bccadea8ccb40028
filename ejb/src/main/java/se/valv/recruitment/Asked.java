package se.valv.recruitment;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.clearance.position.PositionCode;
import se.valv.problem.FieldChecks;

/**
 * What a recruitment case is asked for, in the words of who opens it. Whether there are such
 * positions is not said when it is opened. Part of its stored content.
 *
 * @param operator the verksamhetsutövare
 * @param unit unit that the positions belong to; absent when they belong to the operator itself
 * @param positions codes of the positions, 1–5
 * @param startDates planned first days, one or two
 * @param persons highest number of persons that may be asked about
 * @param openUntil last day on which something may be asked
 * @param reference case number or the like, 1–200 characters, nothing classified
 */
public record Asked(
    UUID operator,
    @Nullable UUID unit,
    List<PositionCode> positions,
    List<LocalDate> startDates,
    int persons,
    LocalDate openUntil,
    String reference) {

  /** Longest reference, in characters. */
  public static final int MAX_REFERENCE = 200;

  /** Most positions of one case. */
  public static final int MAX_POSITIONS = 5;

  private static final int MAX_DATES = 2;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public Asked {
    positions = positions.stream().distinct().toList();
    startDates = startDates.stream().distinct().sorted().toList();
    new FieldChecks()
        .that(!positions.isEmpty(), "positions", "MISSING")
        .that(positions.size() <= MAX_POSITIONS, "positions", "TOO_MANY")
        .that(!startDates.isEmpty(), "startDates", "MISSING")
        .that(startDates.size() <= MAX_DATES, "startDates", "TOO_MANY")
        .that(persons >= 1, "persons", "OUT_OF_RANGE")
        .text("reference", reference, MAX_REFERENCE)
        .orThrow();
  }

  /** Refuses what the law of today does not let a case be. */
  void check(LocalDate today, int mostPersons, int days) {
    var last = today.plusDays(days);
    new FieldChecks()
        .that(persons <= mostPersons, "persons", "TOO_MANY")
        .that(startDates.stream().noneMatch(day -> day.isBefore(today)), "startDates", "HAS_BEEN")
        .that(startDates.stream().noneMatch(last::isBefore), "startDates", "OUT_OF_RANGE")
        .that(!openUntil.isBefore(today), "openUntil", "HAS_BEEN")
        .that(!openUntil.isAfter(last), "openUntil", "OUT_OF_RANGE")
        .orThrow();
  }
}
