package se.valv.web.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AnalysisId;
import se.valv.classification.PositionClass;
import se.valv.clearance.position.Placement;
import se.valv.clearance.position.PlacementEvent;
import se.valv.clearance.position.ProposePlacement;
import se.valv.clearance.position.TakePlacementStep;
import se.valv.problem.Invalid;

/** What is sent to placements. */
final class PlacementInput {

  private PlacementInput() {}

  /**
   * A placement to propose.
   *
   * @param positionClass {@code 1 2 3 UTAN_KLASS}
   * @param analysis id of the established analysis that it rests on
   * @param text why
   */
  public record NewPlacement(
      @Schema(required = true) @Nullable String positionClass,
      @Nullable String analysis,
      @Schema(required = true, maxLength = Placement.MAX_TEXT) @Nullable String text) {

    ProposePlacement toPropose() {
      var of =
          PositionClass.ofCode(Sent.field("positionClass", positionClass))
              .orElseThrow(() -> new Invalid("positionClass", "UNKNOWN_CODE"));
      var basis = Sent.reference("analysis", analysis).map(AnalysisId::new).orElse(null);
      return new ProposePlacement(of, basis, Sent.field("text", text));
    }

    @Override
    public String toString() {
      return "NewPlacement";
    }
  }

  /**
   * A step of a placement.
   *
   * @param event which
   * @param reason of a preparation: kontrollorsak
   * @param unclassified of a preparation: that it holds nothing classified
   * @param registryNumber of what goes to the government, and of a decision
   * @param decidedOn of a decision: day, as {@code 2027-05-31}
   * @param from of a decision: first day in force; of a revocation: first day not in force
   * @param to of a decision: first day on which it no longer is
   * @param text why
   */
  public record PlacementTurn(
      @Schema(required = true) @Nullable PlacementEvent event,
      @Schema(maxLength = TakePlacementStep.MAX_REASON) @Nullable String reason,
      @Nullable Boolean unclassified,
      @Schema(maxLength = TakePlacementStep.MAX_NUMBER) @Nullable String registryNumber,
      @Nullable String decidedOn,
      @Nullable String from,
      @Nullable String to,
      @Schema(maxLength = Placement.MAX_TEXT) @Nullable String text) {

    TakePlacementStep toStep() {
      return new TakePlacementStep(
          Sent.field("event", event),
          reason,
          Boolean.TRUE.equals(unclassified),
          registryNumber,
          day("decidedOn", decidedOn),
          day("from", from),
          day("to", to),
          text);
    }

    private static @Nullable LocalDate day(String field, @Nullable String sent) {
      return Query.read(field, sent, LocalDate::parse).orElse(null);
    }

    @Override
    public String toString() {
      return "PlacementTurn[" + event + "]";
    }
  }
}
