package se.valv.web.rest;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.control.ControlItemView;
import se.valv.analysis.control.ControlPlanView;
import se.valv.analysis.control.ControlStep;

/**
 * A control plan. Its version is in the ETag.
 *
 * @param id its id
 * @param number registration number
 * @param year for which year
 * @param operator id of the verksamhetsutövare
 * @param scope ids of the units that it covers; the whole operator when there are none
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the caller has need in
 * @param items controls and deviations, in the order in which they came
 */
public record ControlPlan(
    String id,
    String number,
    int year,
    String operator,
    List<String> scope,
    String securityClass,
    List<Compartment> compartments,
    List<ControlPart> items) {

  static ControlPlan of(ControlPlanView view) {
    var head = view.head();
    return new ControlPlan(
        view.id().value().toString(),
        head.number(),
        head.year(),
        head.operator().toString(),
        head.scope().stream().map(UUID::toString).toList(),
        view.securityClass().code(),
        view.compartments().stream().map(Compartment::of).toList(),
        view.items().stream().map(ControlPart::of).toList());
  }

  @Override
  public String toString() {
    return "ControlPlan[" + id + "]";
  }

  /**
   * A control, or a deviation that a control found.
   *
   * @param id which
   * @param control the control that found it; absent of a control itself
   * @param name in a few words
   * @param area of säkerhetsskydd
   * @param text how it is controlled, or what was found
   * @param responsible which function answers for it
   * @param due by which day
   * @param state where it stands
   * @param late whether it should have been done by now
   * @param open the events that the caller may send now
   * @param steps what has happened, oldest first
   */
  public record ControlPart(
      String id,
      @Nullable String control,
      String name,
      String area,
      @Nullable String text,
      String responsible,
      String due,
      String state,
      boolean late,
      List<String> open,
      List<ControlHappened> steps) {

    static ControlPart of(ControlItemView view) {
      var item = view.item();
      var undertaking = item.undertaking();
      return new ControlPart(
          item.id().toString(),
          Sent.maybeText(item.control()),
          undertaking.name(),
          undertaking.area().name(),
          undertaking.text(),
          undertaking.responsible(),
          undertaking.due().toString(),
          item.state().name(),
          view.late(),
          view.open().stream().map(Enum::name).toList(),
          item.steps().stream().map(ControlHappened::of).toList());
    }

    @Override
    public String toString() {
      return "ControlPart[" + id + "]";
    }
  }

  /**
   * Something that happened.
   *
   * @param act what, as the log calls it
   * @param by account
   * @param at when it was written
   * @param on of a control that was carried out: on which day
   * @param text result, what was done, or why
   */
  public record ControlHappened(
      String act, String by, String at, @Nullable String on, @Nullable String text) {

    static ControlHappened of(ControlStep step) {
      return new ControlHappened(
          step.act().code(),
          step.by().toString(),
          step.at().toString(),
          Sent.maybeText(step.on()),
          step.text());
    }

    @Override
    public String toString() {
      return "ControlHappened[" + act + "]";
    }
  }
}
