package se.valv.recruitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.law.LegalParameters;
import se.valv.organisation.ParticipationForm;
import se.valv.person.IdentityNumber;
import se.valv.placement.Facts;
import se.valv.placement.Ground;
import se.valv.sealing.Content;

/**
 * What of a placement check is sealed.
 *
 * @param recruitmentCase id of the case
 * @param asked what was asked
 * @param askedBy by which account
 * @param askedAt when
 * @param validUntil last day on which the answer is ground for placing somebody
 * @param table which edition of the table answered
 * @param facts what was so
 * @param ground which row decided
 * @param holding every row that would have decided
 * @param alarms why somebody is to look at it
 */
@Content(name = "placement-check", version = 1)
record CheckContent(
    UUID recruitmentCase,
    Question asked,
    UUID askedBy,
    Instant askedAt,
    LocalDate validUntil,
    int table,
    Facts facts,
    Ground ground,
    List<Ground> holding,
    Set<CheckAlarm> alarms) {

  /**
   * What was asked.
   *
   * @param number the identity number; absent when it was not one
   * @param position code of the position as it was written
   * @param startDate first day
   * @param form how he is to take part
   */
  record Question(
      @Nullable String number, String position, LocalDate startDate, ParticipationForm form) {

    static Question of(AskPlacement asked, Optional<IdentityNumber> number) {
      return new Question(
          number.map(IdentityNumber::digits).orElse(null),
          asked.position(),
          asked.startDate(),
          asked.form());
    }

    @Override
    public String toString() {
      return "Question";
    }
  }

  /** Whether it answers a question of a case. */
  boolean isOf(RecruitmentCaseId id, Question question) {
    return recruitmentCase.equals(id.value()) && asked.equals(question);
  }

  Optional<IdentityNumber> number() {
    return Optional.ofNullable(asked.number()).map(IdentityNumber::new);
  }

  LocalDate askedOn() {
    return LocalDate.ofInstant(askedAt, LegalParameters.SWEDEN);
  }

  CheckAnswer answer(UUID id) {
    return CheckAnswer.of(new PlacementCheckId(id), ground.outcome(), askedAt, validUntil);
  }

  @Override
  public String toString() {
    return "CheckContent";
  }
}
