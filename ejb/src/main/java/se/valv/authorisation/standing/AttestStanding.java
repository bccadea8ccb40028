package se.valv.authorisation.standing;

import java.time.LocalDate;
import se.valv.classification.PositionClass;
import se.valv.identity.ParticipationId;
import se.valv.problem.FieldChecks;

/**
 * What a decision on paper says of somebody's participation (SSF 2:2, SSL 3:1-3, 3:6-8).
 *
 * @param participation whose
 * @param reliableUntil last day on which he counts as judged reliable
 * @param knowledgeableUntil last day on which his training counts
 * @param positionClass säkerhetsklass of the position
 * @param decision registration number of the decision; at most 120 characters, nothing classified
 * @param decidedOn its date; not before the year 2000
 */
public record AttestStanding(
    ParticipationId participation,
    LocalDate reliableUntil,
    LocalDate knowledgeableUntil,
    PositionClass positionClass,
    String decision,
    LocalDate decidedOn) {

  private static final int LONGEST = 120;
  private static final int YEARS_AT_MOST = 10;
  private static final int EARLIEST_YEAR = 2000;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public AttestStanding {
    var last = decidedOn.plusYears(YEARS_AT_MOST);
    new FieldChecks()
        .text("decision", decision, LONGEST)
        .that(decidedOn.getYear() >= EARLIEST_YEAR, "decidedOn", "OUT_OF_RANGE")
        .that(reliableUntil.isAfter(decidedOn), "reliableUntil", "PERIOD")
        .that(!reliableUntil.isAfter(last), "reliableUntil", "TOO_LONG")
        .that(knowledgeableUntil.isAfter(decidedOn), "knowledgeableUntil", "PERIOD")
        .that(!knowledgeableUntil.isAfter(last), "knowledgeableUntil", "TOO_LONG")
        .orThrow();
  }
}
