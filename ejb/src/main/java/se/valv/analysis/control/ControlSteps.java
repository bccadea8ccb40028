package se.valv.analysis.control;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.valv.access.Action;
import se.valv.access.Role;
import se.valv.analysis.plan.Who;
import se.valv.problem.Invalid;

/** Which steps a control or deviation may take, and whose they are. */
final class ControlSteps {

  private static final Set<Role> PLANNERS = Set.of(Role.COORDINATOR, Role.OFFICER);

  private ControlSteps() {}

  /** The steps that somebody may take now. */
  static List<ControlEvent> open(ControlItem item, Who who) {
    return Arrays.stream(ControlEvent.values())
        .filter(event -> fault(item, event, who).isEmpty())
        .toList();
  }

  /** Whether somebody may plan controls. */
  static boolean mayPlan(Who who) {
    return who.holdsAny(PLANNERS) && who.may().contains(Action.WRITE);
  }

  /** Whether somebody may record what a control found. */
  static boolean mayRecord(ControlItem control, Who who) {
    return !control.isDeviation()
        && control.state() == ControlState.CARRIED_OUT
        && who.holdsAny(ControlEvent.CARRY_OUT.roles())
        && who.may().contains(Action.WRITE);
  }

  /**
   * The item after a step.
   *
   * @throws Invalid that says what stands in the way
   */
  static ControlItem next(
      ControlItem item, TakeControlStep input, Who who, Moment now, int version) {
    var event = input.event();
    fault(item, event, who)
        .ifPresent(code -> {
          throw new Invalid("event", code);
        });
    var on = event.isDated() ? input.on() : null;
    if (on != null && on.isAfter(now.today())) {
      throw new Invalid("on", "IN_THE_FUTURE");
    }
    var step = new ControlStep(event.act(), who.account(), now.at(), on, input.text());
    return item.after(event.to(), step, version);
  }

  private static Optional<String> fault(ControlItem item, ControlEvent event, Who who) {
    if (!event.leadsFrom(item.state())) {
      return Optional.of("NOT_IN_THIS_STATE");
    }
    if (!who.holdsAny(event.roles()) || !who.may().contains(event.action())) {
      return Optional.of("NOT_YOUR_ROLE");
    }
    return event == ControlEvent.FOLLOW_UP && item.mender().equals(Optional.of(who.account()))
        ? Optional.of("OWN_WORK")
        : Optional.empty();
  }

  /**
   * When something is done.
   *
   * @param at to the second
   * @param today on which day, in Sweden
   */
  record Moment(Instant at, LocalDate today) {}
}
