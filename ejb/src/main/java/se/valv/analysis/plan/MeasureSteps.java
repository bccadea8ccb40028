package se.valv.analysis.plan;

import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.valv.access.Action;
import se.valv.access.Role;
import se.valv.problem.Invalid;

/** Which steps a measure may take, and whose they are. */
final class MeasureSteps {

  /** Who plans: adds measures, changes charges, and holds them against a newer analysis. */
  static final Set<Role> PLANNERS = Set.of(Role.COORDINATOR, Role.OFFICER);

  private MeasureSteps() {}

  /** The steps that somebody may take now. */
  static List<MeasureEvent> open(FollowedMeasure measure, Who who) {
    return Arrays.stream(MeasureEvent.values())
        .filter(event -> fault(measure, event, who).isEmpty())
        .toList();
  }

  /** Whether somebody may change who is to do it, and by when. */
  static boolean isChangeable(FollowedMeasure measure, Who who) {
    return measure.state().isOpen() && mayPlan(who);
  }

  /** Whether somebody may add measures. */
  static boolean mayPlan(Who who) {
    return who.holdsAny(PLANNERS) && who.may().contains(Action.WRITE);
  }

  /**
   * The measure after a step.
   *
   * @throws Invalid that says what stands in the way
   */
  static FollowedMeasure next(
      FollowedMeasure measure, TakeStep input, Who who, Instant now, int version) {
    var event = input.event();
    fault(measure, event, who)
        .ifPresent(code -> {
          throw new Invalid("event", code);
        });
    var step = MeasureStep.of(event.act(), who.account(), now, input.told());
    var charge = event == MeasureEvent.START ? measure.charge().takenBy(who.account()) : null;
    return measure.after(charge, measure.course().after(event, input, step), version);
  }

  /**
   * The measure with another charge.
   *
   * @throws Invalid that says what stands in the way
   */
  static FollowedMeasure changed(
      FollowedMeasure measure, Charge next, MeasureStep step, Who who, int version) {
    if (!isChangeable(measure, who)) {
      throw new Invalid("state", measure.state().isOpen() ? "NOT_YOUR_ROLE" : "NOT_IN_THIS_STATE");
    }
    var before = measure.charge();
    if (!before.due().equals(next.due()) && step.comment() == null) {
      throw new Invalid("reason", "MISSING");
    }
    if (next.equals(before)) {
      return measure;
    }
    var changes = differing(before, next);
    var noted = new MeasureStep(step.act(), step.by(), step.at(), step.comment(), changes);
    return measure.after(next, measure.course().noting(noted), version);
  }

  private static Map<String, String> differing(Charge before, Charge next) {
    var changes = new LinkedHashMap<String, String>();
    if (!before.responsible().equals(next.responsible())) {
      changes.put("responsible", before.responsible());
    }
    if (!before.due().equals(next.due())) {
      changes.put("due", before.due().toString());
    }
    var doer = before.doer();
    if (doer != null && !doer.equals(next.doer())) {
      changes.put("doer", doer.toString());
    }
    return changes;
  }

  private static Optional<String> fault(FollowedMeasure measure, MeasureEvent event, Who who) {
    if (!event.leadsFrom(measure.state())
        || (event == MeasureEvent.EXAMINE && !measure.awaitsExamination())) {
      return Optional.of("NOT_IN_THIS_STATE");
    }
    if (!who.holdsAny(event.roles()) || !who.may().contains(event.action())) {
      return Optional.of("NOT_YOUR_ROLE");
    }
    return event == MeasureEvent.VERIFY && hasDone(measure, who.account())
        ? Optional.of("OWN_WORK")
        : Optional.empty();
  }

  private static boolean hasDone(FollowedMeasure measure, UUID account) {
    return account.equals(measure.charge().doer()) || measure.course().doers().contains(account);
  }
}
