package se.valv.person;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.organisation.ParticipationForm;
import se.valv.problem.FieldChecks;

/**
 * What is said of a participation.
 *
 * @param position id of the position
 * @param form how the person takes part
 * @param start first day
 * @param end first day on which he no longer does; absent until it is known
 * @param citizenship as the sender attests it; absent when he does not
 */
public record TakePart(
    UUID position,
    ParticipationForm form,
    LocalDate start,
    @Nullable LocalDate end,
    @Nullable Citizenship citizenship) {

  private static final int FIRST_YEAR = 1950;
  private static final int LAST_YEAR = 2100;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public TakePart {
    new FieldChecks()
        .that(isDay(start), "start", "OUT_OF_RANGE")
        .that(end == null || isDay(end), "end", "OUT_OF_RANGE")
        .that(end == null || end.isAfter(start), "end", "PERIOD")
        .orThrow();
  }

  /** Whether a day is one on which somebody may begin or end. */
  static boolean isDay(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }
}
