package se.valv.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.valv.classification.SecurityClass;
import se.valv.organisation.ParticipationForm;
import se.valv.person.IdentityNumber;
import se.valv.placement.Facts;
import se.valv.placement.Ground;

/**
 * How a check was answered, for the säkerhetsskydd function.
 *
 * @param id which
 * @param securityClass class of all of it
 * @param recruitmentCase in which case it was asked
 * @param maskedNumber of whom, as it may be shown; empty when it was no number
 * @param position code of the position as it was written
 * @param startDate from which day
 * @param form how he was to take part
 * @param askedBy by which account
 * @param askedAt when
 * @param validUntil last day on which the answer is ground for placing somebody
 * @param decided by which edition of the table, and how
 * @param alarms why somebody is to look at it
 */
public record ExplainedCheck(
    PlacementCheckId id,
    SecurityClass securityClass,
    RecruitmentCaseId recruitmentCase,
    String maskedNumber,
    String position,
    LocalDate startDate,
    ParticipationForm form,
    UUID askedBy,
    Instant askedAt,
    LocalDate validUntil,
    Decided decided,
    Set<CheckAlarm> alarms) {

  /**
   * What the table said, and of what.
   *
   * @param table which edition
   * @param facts what was so
   * @param ground the row that decided
   * @param holding every row that would have decided, in the order of the table
   */
  public record Decided(int table, Facts facts, Ground ground, List<Ground> holding) {

    /** Keeps a copy. */
    public Decided {
      holding = List.copyOf(holding);
    }
  }

  /** Keeps a copy. */
  public ExplainedCheck {
    alarms = Set.copyOf(alarms);
  }

  static ExplainedCheck of(Kept<CheckContent> found, SecurityClass securityClass) {
    var content = found.content();
    var isProtected = content.facts().question().protectedIdentity();
    return new ExplainedCheck(
        new PlacementCheckId(found.id()),
        securityClass,
        new RecruitmentCaseId(content.recruitmentCase()),
        content.number().map((IdentityNumber number) -> number.masked(isProtected)).orElse(""),
        content.asked().position(),
        content.asked().startDate(),
        content.asked().form(),
        content.askedBy(),
        content.askedAt(),
        content.validUntil(),
        new Decided(content.table(), content.facts(), content.ground(), content.holding()),
        content.alarms());
  }

  @Override
  public String toString() {
    return "ExplainedCheck[" + id + "]";
  }
}
