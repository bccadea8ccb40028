package se.valv.web.rest;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.plan.ChangeMeasure;
import se.valv.analysis.plan.MeasureEvent;
import se.valv.analysis.plan.TakeStep;
import se.valv.analysis.plan.Wording;

/** What is sent to a plan. */
final class PlanInput {

  private PlanInput() {}

  private static LocalDate day(@Nullable String due) {
    return Sent.field("due", Query.read("due", due, LocalDate::parse).orElse(null));
  }

  /**
   * A step of a measure.
   *
   * @param event which
   * @param comment why; needed where it is reopened or written off
   * @param evidence what shows that it is done; needed where it is reported done
   * @param residual which need stays unmet; needed where it is written off
   */
  public record MeasureTurn(
      @Schema(required = true) @Nullable MeasureEvent event,
      @Schema(maxLength = TakeStep.MAX_COMMENT) @Nullable String comment,
      @Schema(maxLength = Wording.MAX_TEXT) @Nullable String evidence,
      @Schema(maxLength = Wording.MAX_TEXT) @Nullable String residual) {

    TakeStep toStep() {
      return new TakeStep(Sent.field("event", event), comment, evidence, residual);
    }

    @Override
    public String toString() {
      return "MeasureTurn[" + event + "]";
    }
  }

  /**
   * Who is to do a measure, and by when.
   *
   * @param responsible which function answers for it
   * @param due day, as {@code 2027-05-31}
   * @param doer username of who does it; nobody's yet when absent
   * @param reason why; needed when the day is changed
   */
  public record MeasureCharge(
      @Schema(required = true, maxLength = Wording.MAX_NAME) @Nullable String responsible,
      @Schema(required = true) @Nullable String due,
      @Schema(maxLength = Wording.MAX_NAME) @Nullable String doer,
      @Schema(maxLength = TakeStep.MAX_COMMENT) @Nullable String reason) {

    ChangeMeasure toChange() {
      return new ChangeMeasure(Sent.field("responsible", responsible), day(due), doer, reason);
    }

    @Override
    public String toString() {
      return "MeasureCharge";
    }
  }

  /**
   * A measure to add.
   *
   * @param name in a few words
   * @param area of säkerhetsskydd
   * @param need the need that it meets
   * @param action what is to be done
   * @param responsible which function answers for it
   * @param due day, as {@code 2027-05-31}
   */
  public record NewMeasure(
      @Schema(required = true, maxLength = Wording.MAX_NAME) @Nullable String name,
      @Schema(required = true) @Nullable MeasureArea area,
      @Schema(maxLength = Wording.MAX_TEXT) @Nullable String need,
      @Schema(maxLength = Wording.MAX_TEXT) @Nullable String action,
      @Schema(required = true, maxLength = Wording.MAX_NAME) @Nullable String responsible,
      @Schema(required = true) @Nullable String due) {

    Wording toWording() {
      return new Wording(
          Sent.field("name", name),
          Sent.field("area", area),
          need,
          action,
          Sent.field("responsible", responsible),
          day(due));
    }

    @Override
    public String toString() {
      return "NewMeasure";
    }
  }
}
