package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.law.Confidence;
import se.valv.law.Parameter;
import se.valv.law.ParameterView;
import se.valv.law.Threshold;

/**
 * A legal parameter with all its values.
 *
 * @param code which
 * @param topic what it is about
 * @param measure what its value is in
 * @param values of every day, the newest first
 * @param proposals what is proposed and not decided, for those who may decide it
 */
public record LegalParameter(
    Parameter code,
    Parameter.Topic topic,
    Parameter.Measure measure,
    List<ParameterValue> values,
    List<ValueProposal> proposals) {

  static LegalParameter of(ParameterView view) {
    return new LegalParameter(
        view.parameter(),
        view.parameter().topic(),
        view.parameter().measure(),
        view.values().stream().map(ParameterValue::of).toList(),
        view.waiting().stream().map(ValueProposal::of).toList());
  }

  /**
   * One value.
   *
   * @param operator id of the operator that it is for; for all when absent
   * @param value a number, a role, or {@code NONE}
   * @param from first day
   * @param to last day; absent while none is decided
   * @param source on what it rests
   * @param confidence how sure that is
   * @param proposedBy username of the first of the two who changed it
   * @param approvedBy of the second
   */
  public record ParameterValue(
      @Nullable String operator,
      String value,
      String from,
      @Nullable String to,
      String source,
      Confidence confidence,
      @Nullable String proposedBy,
      @Nullable String approvedBy) {

    static ParameterValue of(ParameterView.Value value) {
      return new ParameterValue(
          Sent.maybeText(value.operator()),
          value.value(),
          value.days().from().toString(),
          Sent.maybeText(value.days().last()),
          value.ground().source(),
          value.ground().confidence(),
          value.proposedBy(),
          value.approvedBy());
    }
  }

  /**
   * What is asked of whoever reads information of one class.
   *
   * @param securityClass its class
   * @param standing whether he must be judged reliable and knowledgeable
   * @param positionClass the lowest position class that is enough
   * @param exceptional the one that is enough when a need says so itself
   * @param from first day
   * @param to last day; absent while none is decided
   * @param source on what it rests
   * @param confidence how sure that is
   */
  public record PositionThreshold(
      String securityClass,
      boolean standing,
      String positionClass,
      @Nullable String exceptional,
      String from,
      @Nullable String to,
      String source,
      Confidence confidence) {

    static PositionThreshold of(Threshold threshold) {
      var exceptional = threshold.exceptional();
      return new PositionThreshold(
          threshold.securityClass().code(),
          threshold.needsStanding(),
          threshold.positionClass().code(),
          exceptional == null ? null : exceptional.code(),
          threshold.days().from().toString(),
          Sent.maybeText(threshold.days().last()),
          threshold.ground().source(),
          threshold.ground().confidence());
    }
  }

  /**
   * The law that the register goes by.
   *
   * @param items the parameters
   * @param thresholds what each class asks for
   */
  public record LegalParameters(List<LegalParameter> items, List<PositionThreshold> thresholds) {}
}
