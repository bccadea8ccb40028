package se.valv.web.rest;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.clearance.position.PositionCode;
import se.valv.organisation.ParticipationForm;
import se.valv.person.IdentityNumber;
import se.valv.problem.Invalid;
import se.valv.recruitment.AskPlacement;
import se.valv.recruitment.AskVetting;
import se.valv.recruitment.RecruitmentCaseId;

/** What is asked of a person before a placement. */
final class PlacementQuestion {

  private static final int MOST_AT_ONCE = 100;

  /** Names no case. */
  private static final UUID NONE = new UUID(0, 0);

  private PlacementQuestion() {}

  /**
   * Whether one person may be placed.
   *
   * @param identityNumber {@code ÅÅÅÅMMDDNNNK}
   * @param positionCode code of the position
   * @param startDate first day, as {@code 2027-05-31}
   * @param participationForm how he is to take part
   * @param recruitmentCaseId id of an open case of one's own
   */
  public record NewPlacementCheck(
      @Schema(required = true) @Nullable String identityNumber,
      @Schema(required = true) @Nullable String positionCode,
      @Schema(required = true) @Nullable String startDate,
      @Schema(required = true) @Nullable ParticipationForm participationForm,
      @Schema(required = true) @Nullable String recruitmentCaseId) {

    AskPlacement toAsk(@Nullable String key) {
      return new AskPlacement(
          Sent.field("identityNumber", identityNumber),
          Sent.field("positionCode", positionCode),
          Sent.field("startDate", Days.maybe("startDate", startDate)),
          Sent.field("participationForm", participationForm),
          recruitmentCase(recruitmentCaseId),
          key);
    }

    @Override
    public String toString() {
      return "NewPlacementCheck";
    }
  }

  /**
   * Whether several persons of one case may be placed.
   *
   * @param identityNumbers 1–100, each {@code ÅÅÅÅMMDDNNNK}
   * @param positionCode code of the position
   * @param startDate first day, as {@code 2027-05-31}
   * @param participationForm how they are to take part
   * @param recruitmentCaseId id of an open case of one's own
   */
  public record NewPlacementChecks(
      @Schema(required = true) @Nullable List<@Nullable String> identityNumbers,
      @Schema(required = true) @Nullable String positionCode,
      @Schema(required = true) @Nullable String startDate,
      @Schema(required = true) @Nullable ParticipationForm participationForm,
      @Schema(required = true) @Nullable String recruitmentCaseId) {

    List<AskPlacement> toAsk(@Nullable String key) {
      var numbers = Sent.field("identityNumbers", identityNumbers);
      if (numbers.isEmpty() || numbers.size() > MOST_AT_ONCE) {
        throw new Invalid("identityNumbers", numbers.isEmpty() ? "MISSING" : "TOO_MANY");
      }
      return IntStream.range(0, numbers.size())
          .mapToObj(i ->
              new NewPlacementCheck(
                      numbers.get(i), positionCode, startDate, participationForm, recruitmentCaseId)
                  .toAsk(key == null ? null : key + "/" + i))
          .toList();
    }

    @Override
    public String toString() {
      return "NewPlacementChecks";
    }
  }

  /**
   * Asks that a final candidate be vetted.
   *
   * @param identityNumber {@code ÅÅÅÅMMDDNNNK}
   * @param name his whole name
   * @param positionCode code of the position
   * @param startDate first day, as {@code 2027-05-31}
   * @param participationForm how he is to take part
   * @param recruitmentCaseId id of an open case of one's own
   * @param finalCandidate that he may be assumed to be hired or to take part
   */
  public record NewVettingRequest(
      @Schema(required = true) @Nullable String identityNumber,
      @Schema(required = true) @Nullable String name,
      @Schema(required = true) @Nullable String positionCode,
      @Schema(required = true) @Nullable String startDate,
      @Schema(required = true) @Nullable ParticipationForm participationForm,
      @Schema(required = true) @Nullable String recruitmentCaseId,
      @Schema(required = true) @Nullable Boolean finalCandidate) {

    AskVetting toAsk() {
      return new AskVetting(
          IdentityNumber.read(identityNumber),
          Sent.field("name", name),
          new PositionCode(Sent.field("positionCode", positionCode)),
          Sent.field("startDate", Days.maybe("startDate", startDate)),
          Sent.field("participationForm", participationForm),
          recruitmentCase(recruitmentCaseId),
          Boolean.TRUE.equals(finalCandidate));
    }

    @Override
    public String toString() {
      return "NewVettingRequest";
    }
  }

  private static RecruitmentCaseId recruitmentCase(@Nullable String text) {
    var sent = Sent.field("recruitmentCaseId", text);
    return new RecruitmentCaseId(Sent.maybeId(sent).orElse(NONE));
  }
}
