package se.valv.recruitment;

import java.time.LocalDate;
import se.valv.clearance.position.PositionCode;
import se.valv.organisation.ParticipationForm;
import se.valv.person.IdentityNumber;
import se.valv.person.PersonForm;
import se.valv.problem.FieldChecks;

/**
 * Asks that a final candidate be vetted.
 *
 * @param number identity number
 * @param name whole name, 1–200 characters
 * @param position code of the position
 * @param startDate first day
 * @param form how he is to take part
 * @param recruitmentCase in which case
 * @param finalCandidate that he may be assumed to be hired or to take part (SSF 5:13)
 */
public record AskVetting(
    IdentityNumber number,
    String name,
    PositionCode position,
    LocalDate startDate,
    ParticipationForm form,
    RecruitmentCaseId recruitmentCase,
    boolean finalCandidate) {

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public AskVetting {
    new FieldChecks()
        .text("name", name, PersonForm.MAX_NAME)
        .that(finalCandidate, "finalCandidate", "MISSING")
        .orThrow();
  }

  @Override
  public String toString() {
    return "AskVetting";
  }
}
