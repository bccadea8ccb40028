package se.valv.web.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.clearance.position.PositionCode;
import se.valv.problem.Invalid;
import se.valv.recruitment.Asked;
import se.valv.recruitment.CaseView;

/**
 * A recruitment case.
 *
 * @param id which
 * @param state where it is
 * @param securityClass class of what is shown
 * @param operator id of the operator
 * @param unit id of the unit
 * @param positionCodes codes of the positions
 * @param startDates planned first days
 * @param persons highest number of persons
 * @param openUntil last day on which something may be asked
 * @param reference case number or the like
 * @param openedBy id of the account
 * @param decidedBy id of the account; absent before
 */
public record RecruitmentCase(
    String id,
    String state,
    String securityClass,
    String operator,
    @Nullable String unit,
    List<String> positionCodes,
    List<String> startDates,
    int persons,
    String openUntil,
    String reference,
    String openedBy,
    @Nullable String decidedBy) {

  static RecruitmentCase of(CaseView view) {
    var asked = view.asked();
    return new RecruitmentCase(
        view.id().value().toString(),
        view.state().name(),
        view.securityClass().code(),
        asked.operator().toString(),
        Sent.maybeText(asked.unit()),
        asked.positions().stream().map(PositionCode::value).toList(),
        asked.startDates().stream().map(LocalDate::toString).toList(),
        asked.persons(),
        asked.openUntil().toString(),
        asked.reference(),
        view.openedBy().toString(),
        Sent.maybeText(view.decidedBy()));
  }

  /**
   * Cases.
   *
   * @param items in order
   */
  public record RecruitmentCaseList(List<RecruitmentCase> items) {}

  /**
   * A case to open.
   *
   * @param operator id of the operator
   * @param unit id of the unit; absent when the positions belong to the operator itself
   * @param positionCodes codes of the positions, 1–5
   * @param startDates planned first days, one or two
   * @param persons highest number of persons
   * @param openUntil last day on which something may be asked
   * @param reference case number or the like, nothing classified
   */
  public record NewRecruitmentCase(
      @Schema(required = true) @Nullable String operator,
      @Nullable String unit,
      @Schema(required = true) @Nullable List<@Nullable String> positionCodes,
      @Schema(required = true) @Nullable List<@Nullable String> startDates,
      @Schema(required = true) @Nullable Integer persons,
      @Schema(required = true) @Nullable String openUntil,
      @Schema(required = true, maxLength = Asked.MAX_REFERENCE) @Nullable String reference) {

    Asked toAsked() {
      return new Asked(
          Sent.reference("operator", Sent.field("operator", operator)).orElseThrow(),
          place(),
          Sent.field("positionCodes", positionCodes).stream()
              .map(code -> new PositionCode(Sent.field("positionCodes", code)))
              .toList(),
          Sent.field("startDates", startDates).stream().map(NewRecruitmentCase::day).toList(),
          Sent.field("persons", persons),
          Sent.field("openUntil", Days.maybe("openUntil", openUntil)),
          Sent.field("reference", reference));
    }

    private @Nullable UUID place() {
      Optional<UUID> named = Sent.reference("unit", unit);
      return named.orElse(null);
    }

    private static LocalDate day(@Nullable String text) {
      return Sent.field("startDates", Days.maybe("startDates", text));
    }
  }

  /** What is decided of a case. Sent by name. */
  public enum CaseEvent {
    /** It may be asked in. */
    APPROVE,
    /** It may not. */
    REFUSE
  }

  /**
   * A decision on a case.
   *
   * @param event what is decided
   */
  public record CaseTurn(@Schema(required = true) @Nullable CaseEvent event) {

    boolean approves() {
      return Optional.ofNullable(event).orElseThrow(() -> new Invalid("event", "MISSING"))
          == CaseEvent.APPROVE;
    }
  }
}
