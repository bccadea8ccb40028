package se.valv.web.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.control.BeginControlPlan;
import se.valv.analysis.control.ControlEvent;
import se.valv.analysis.control.TakeControlStep;
import se.valv.analysis.control.Undertaking;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;

/** What is sent to control plans. */
final class ControlInput {

  private ControlInput() {}

  /**
   * A control plan to begin.
   *
   * @param year for which year
   * @param operator id of the verksamhetsutövare
   * @param scope ids of the units that it covers; absent for the whole operator
   * @param securityClass class of all that will be written in it
   * @param compartments ids; a reader needs every one
   */
  public record NewControlPlan(
      @Schema(required = true) @Nullable Integer year,
      @Schema(required = true) @Nullable String operator,
      @Nullable List<@Nullable String> scope,
      @Schema(required = true) @Nullable SecurityClass securityClass,
      @Schema(required = true) @Nullable List<@Nullable String> compartments) {

    BeginControlPlan toBegin() {
      var checks = new FieldChecks();
      List<UUID> units = Sent.ids(checks, "scope", scope);
      List<UUID> places = Sent.ids(checks, "compartments", compartments);
      checks.orThrow();
      var of =
          Sent.maybeId(Sent.field("operator", operator))
              .orElseThrow(() -> new Invalid("operator", "WRONG_TYPE"));
      return new BeginControlPlan(
          Sent.field("year", year),
          new OperatorId(of),
          units.stream().map(UnitId::new).toList(),
          Sent.field("securityClass", securityClass),
          places.stream().map(CompartmentId::new).toList());
    }

    @Override
    public String toString() {
      return "NewControlPlan";
    }
  }

  /**
   * A control to plan, or a deviation to record.
   *
   * @param name in a few words
   * @param area of säkerhetsskydd
   * @param text how it is controlled, or what was found
   * @param responsible which function answers for it
   * @param due day, as {@code 2027-05-31}
   */
  public record NewControlPart(
      @Schema(required = true, maxLength = Undertaking.MAX_NAME) @Nullable String name,
      @Schema(required = true) @Nullable MeasureArea area,
      @Schema(maxLength = Undertaking.MAX_TEXT) @Nullable String text,
      @Schema(required = true, maxLength = Undertaking.MAX_NAME) @Nullable String responsible,
      @Schema(required = true) @Nullable String due) {

    Undertaking toUndertaking() {
      var day = Query.read("due", due, LocalDate::parse).orElse(null);
      return new Undertaking(
          Sent.field("name", name),
          Sent.field("area", area),
          text,
          Sent.field("responsible", responsible),
          Sent.field("due", day));
    }

    @Override
    public String toString() {
      return "NewControlPart";
    }
  }

  /**
   * A step of a control or deviation.
   *
   * @param event which
   * @param on of a control that was carried out: on which day, as {@code 2027-05-31}
   * @param text result, what was done, or why
   */
  public record ControlTurn(
      @Schema(required = true) @Nullable ControlEvent event,
      @Nullable String on,
      @Schema(maxLength = Undertaking.MAX_TEXT) @Nullable String text) {

    TakeControlStep toStep() {
      var day = Query.read("on", on, LocalDate::parse).orElse(null);
      return new TakeControlStep(Sent.field("event", event), day, text);
    }

    @Override
    public String toString() {
      return "ControlTurn[" + event + "]";
    }
  }
}
