package se.valv.web.rest;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetId;
import se.valv.classification.SecurityClass;
import se.valv.clearance.position.DescribePosition;
import se.valv.clearance.position.Description;
import se.valv.clearance.position.Disclosure;
import se.valv.clearance.position.EndPosition;
import se.valv.clearance.position.Extent;
import se.valv.clearance.position.Placement;
import se.valv.clearance.position.PositionCode;
import se.valv.clearance.position.PositionKind;
import se.valv.clearance.position.Touch;
import se.valv.identity.CompartmentId;
import se.valv.identity.OperatorId;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;

/**
 * A position to register, or what one is to become.
 *
 * @param positionCode what the personnel system calls it
 * @param title what it is called
 * @param operator id of the verksamhetsutövare
 * @param unit id of the unit that it belongs to; absent for the operator itself
 * @param tasks what whoever holds it does
 * @param kind how whoever holds it takes part
 * @param sensitive whether it is part of säkerhetskänslig verksamhet
 * @param tellHr whether HR may be told that it asks for no vetting
 * @param tellInAdvertisement whether an advertisement may say that it is placed in säkerhetsklass
 * @param securityClass class of what is sent
 * @param compartments ids; a reader needs every one
 * @param assets those that it touches
 */
public record PositionInput(
    @Schema(required = true, maxLength = PositionCode.MAX) @Nullable String positionCode,
    @Schema(required = true, maxLength = Description.MAX_TITLE) @Nullable String title,
    @Schema(required = true) @Nullable String operator,
    @Nullable String unit,
    @Schema(maxLength = Description.MAX_TASKS) @Nullable String tasks,
    @Schema(required = true) @Nullable PositionKind kind,
    @Schema(required = true) @Nullable Boolean sensitive,
    @Nullable Boolean tellHr,
    @Nullable Boolean tellInAdvertisement,
    @Schema(required = true) @Nullable SecurityClass securityClass,
    @Schema(required = true) @Nullable List<@Nullable String> compartments,
    @Nullable List<@Nullable TouchInput> assets) {

  DescribePosition toDescribe() {
    var checks = new FieldChecks();
    checks.that(positionCode != null, "positionCode", "MISSING");
    checks.that(title != null, "title", "MISSING");
    checks.that(kind != null, "kind", "MISSING");
    checks.that(sensitive != null, "sensitive", "MISSING");
    checks.that(securityClass != null, "securityClass", "MISSING");
    var readers = Sent.ids(checks, "compartments", compartments);
    var touched = touched(checks);
    checks.orThrow();
    return new DescribePosition(
        new OperatorId(named("operator", Sent.field("operator", operator))),
        Sent.field("securityClass", securityClass),
        readers.stream().map(CompartmentId::new).toList(),
        new Description(
            new PositionCode(Sent.field("positionCode", positionCode)),
            Sent.field("title", title),
            unit == null ? null : named("unit", unit),
            tasks,
            Sent.field("kind", kind),
            Sent.field("sensitive", sensitive),
            new Disclosure(Boolean.TRUE.equals(tellHr), Boolean.TRUE.equals(tellInAdvertisement)),
            touched));
  }

  private static UUID named(String field, String text) {
    return Sent.maybeId(text).orElseThrow(() -> new Invalid(field, "WRONG_TYPE"));
  }

  private List<Touch> touched(FieldChecks checks) {
    var touched = new ArrayList<Touch>();
    var sent = assets == null ? List.<@Nullable TouchInput>of() : assets;
    for (var i = 0; i < sent.size(); i++) {
      var one = sent.get(i);
      var asset = one == null ? null : Sent.maybeId(one.asset).orElse(null);
      var extent = one == null ? null : one.extent;
      if (asset == null || extent == null) {
        checks.reject("assets[" + i + "]", "WRONG_TYPE");
      } else {
        touched.add(new Touch(new AssetId(asset), extent));
      }
    }
    return touched;
  }

  @Override
  public String toString() {
    return "PositionInput";
  }

  /**
   * An asset that a position touches.
   *
   * @param asset its id
   * @param extent how much of it the position gets
   */
  public record TouchInput(
      @Schema(required = true) @Nullable String asset,
      @Schema(required = true) @Nullable Extent extent) {

    @Override
    public String toString() {
      return "TouchInput";
    }
  }

  /**
   * The end of a position.
   *
   * @param on first day on which it is no more, as {@code 2027-05-31}
   * @param text why
   */
  public record PositionEnd(
      @Schema(required = true) @Nullable String on,
      @Schema(required = true, maxLength = Placement.MAX_TEXT) @Nullable String text) {

    EndPosition toEnd() {
      var day = Query.read("on", on, LocalDate::parse).orElse(null);
      return new EndPosition(Sent.field("on", day), Sent.field("text", text));
    }

    @Override
    public String toString() {
      return "PositionEnd";
    }
  }
}
