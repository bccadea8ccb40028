package se.valv.web.rest;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.plan.MeasureStep;
import se.valv.analysis.plan.MeasureView;
import se.valv.analysis.plan.PlanView;

/**
 * A säkerhetsskyddsplan. Its version is in the ETag.
 *
 * @param id its id
 * @param number the number of its analysis and {@code -P}
 * @param title what its analysis is called
 * @param operator id of the verksamhetsutövare
 * @param scope ids of the units that it covers; the whole operator when there are none
 * @param analysis id of the analysis that is in force
 * @param edition of that analysis
 * @param establishedOn on which day it was established
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the caller has need in
 * @param measures in the order in which they came
 */
public record Plan(
    String id,
    String number,
    String title,
    String operator,
    List<String> scope,
    String analysis,
    int edition,
    String establishedOn,
    String securityClass,
    List<Compartment> compartments,
    List<Followed> measures) {

  static Plan of(PlanView view) {
    var head = view.head();
    return new Plan(
        view.id().value().toString(),
        head.number(),
        head.title(),
        head.operator().toString(),
        head.scope().stream().map(UUID::toString).toList(),
        head.analysis().toString(),
        head.edition(),
        head.establishedOn().toString(),
        view.securityClass().code(),
        view.compartments().stream().map(Compartment::of).toList(),
        view.measures().stream().map(Followed::of).toList());
  }

  @Override
  public String toString() {
    return "Plan[" + id + "]";
  }

  /**
   * A measure that is followed up.
   *
   * @param id which measure; the same as in the analysis
   * @param origin where it comes from
   * @param name in a few words
   * @param area of säkerhetsskydd
   * @param need the need that it meets
   * @param action what is to be done
   * @param responsible which function answers for it
   * @param due by which day
   * @param doer account that does it
   * @param state where it stands
   * @param late whether it should have been done by now
   * @param evidence what shows that it is done
   * @param verifiedBy account that found it done
   * @param residual which need stays unmet
   * @param open the events that the caller may send now
   * @param changeable whether the caller may change function, day and doer
   * @param steps what has happened, oldest first
   */
  public record Followed(
      String id,
      String origin,
      String name,
      String area,
      @Nullable String need,
      @Nullable String action,
      String responsible,
      String due,
      @Nullable String doer,
      String state,
      boolean late,
      @Nullable String evidence,
      @Nullable String verifiedBy,
      @Nullable String residual,
      List<String> open,
      boolean changeable,
      List<Happened> steps) {

    static Followed of(MeasureView view) {
      var measure = view.measure();
      var wording = measure.wording();
      var course = measure.course();
      return new Followed(
          measure.id().toString(),
          measure.origin().name(),
          wording.name(),
          wording.area().name(),
          wording.need(),
          wording.action(),
          measure.charge().responsible(),
          measure.charge().due().toString(),
          Sent.maybeText(measure.charge().doer()),
          course.state().name(),
          view.late(),
          course.evidence(),
          Sent.maybeText(course.verifiedBy()),
          course.residual(),
          view.open().stream().map(Enum::name).toList(),
          view.changeable(),
          course.steps().stream().map(Happened::of).toList());
    }

    @Override
    public String toString() {
      return "Followed[" + id + "]";
    }
  }

  /**
   * Something that happened to a measure.
   *
   * @param act what, as the log calls it
   * @param by account
   * @param at when
   * @param comment why, or what shows it
   * @param before fields that were changed, as they were
   */
  public record Happened(
      String act, String by, String at, @Nullable String comment, Map<String, String> before) {

    static Happened of(MeasureStep step) {
      return new Happened(
          step.act().code(),
          step.by().toString(),
          step.at().toString(),
          step.comment(),
          step.before());
    }
  }
}
