package se.valv.vetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;

/**
 * What somebody sends to take a case a step further. There is no text: nothing that somebody wrote
 * about a person is kept here.
 *
 * @param event which
 * @param on on which day it was done; today when absent
 * @param ends of an application: sluttid of the check, when it has one
 * @param registryNumber of a decision
 */
public record TakeCaseStep(
    CaseEvent event,
    @Nullable LocalDate on,
    @Nullable LocalDate ends,
    @Nullable String registryNumber) {

  /** Longest number of a matter, in characters. */
  public static final int MAX_NUMBER = 100;

  private static final int FIRST_YEAR = 1990;
  private static final int LAST_YEAR = 2100;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public TakeCaseStep {
    var checks = new FieldChecks();
    if (event == CaseEvent.APPROVE) {
      checks.text("registryNumber", registryNumber, MAX_NUMBER);
    } else {
      checks.that(registryNumber == null, "registryNumber", "NOT_HERE");
    }
    checks
        .that(ends == null || event == CaseEvent.RECORD_APPLICATION, "ends", "NOT_HERE")
        .that(isDay(on), "on", "OUT_OF_RANGE")
        .that(isDay(ends), "ends", "OUT_OF_RANGE")
        .that(ends == null || on == null || ends.isAfter(on), "ends", "PERIOD")
        .orThrow();
  }

  private static boolean isDay(@Nullable LocalDate day) {
    return day == null || (day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR);
  }
}
