package se.valv.analysis.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.JointAct;
import se.valv.access.JointActs;
import se.valv.analysis.PartId;
import se.valv.analysis.control.ControlRows.Found;
import se.valv.analysis.control.ControlSteps.Moment;
import se.valv.analysis.plan.PlanRules;
import se.valv.analysis.plan.Who;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;

/**
 * What is done in a control plan. What two people do at once with different controls is kept, both;
 * with the same one the later is {@link Stale}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ControlWork {

  @Inject private JointActs acts;
  @Inject private Compartments compartments;
  @Inject private ControlRows rows;
  @Inject private PlanRules rules;
  @Inject private Clock clock;

  /** Plans a control. */
  public PartId plan(Actor actor, ControlPlanId plan, Undertaking input) {
    var id = PartId.random();
    alter(
        actor,
        plan,
        new Deed(ControlAct.CONTROL_PLANNED, Action.WRITE, id),
        (found, who) -> {
          if (!ControlSteps.mayPlan(who)) {
            throw new Invalid("event", "NOT_YOUR_ROLE");
          }
          var step = step(actor, ControlAct.CONTROL_PLANNED);
          return begun(found, id, null, input, step);
        });
    return id;
  }

  /** Records what a control that was carried out found wrong. */
  public PartId record(Actor actor, ControlPlanId plan, PartId control, Undertaking input) {
    var id = PartId.random();
    alter(
        actor,
        plan,
        new Deed(ControlAct.DEVIATION_RECORDED, Action.WRITE, id),
        (found, who) -> {
          var of = found.content().find(control).orElseThrow(NotFound::new);
          if (!ControlSteps.mayRecord(of, who)) {
            throw new Invalid("event", "NOT_IN_THIS_STATE");
          }
          var step = step(actor, ControlAct.DEVIATION_RECORDED);
          return begun(found, id, control, input, step);
        });
    return id;
  }

  /**
   * Takes a control or deviation a step further.
   *
   * @param version of the control plan, as it was seen
   * @throws Stale when it was altered since
   * @throws Invalid that says what stands in the way
   */
  public void take(Actor actor, ControlPlanId plan, PartId id, int version, TakeControlStep input) {
    var event = input.event();
    alter(
        actor,
        plan,
        new Deed(event.act(), event.action(), id),
        (found, who) -> {
          var item = found.content().find(id).orElseThrow(NotFound::new);
          if (item.version() > version) {
            throw new Stale();
          }
          var now = new Moment(clock.instant(), rules.today());
          return ControlSteps.next(item, input, who, now, found.version() + 1);
        });
  }

  private void alter(
      Actor actor, ControlPlanId plan, Deed deed, BiFunction<Found, Who, ControlItem> change) {
    acts.performAnew(
        actor,
        () -> {
          var found = rows.read(actor, plan);
          var label = compartments.describe(actor, found.grant().label());
          var head = found.content().head();
          var who = rules.who(actor, head.operator(), head.scope(), label);
          var next = found.content().with(change.apply(found, who));
          return List.of(
              new JointAct.Alter(
                  deed.act(),
                  deed.right(),
                  deed.item().toString(),
                  plan,
                  found.version(),
                  grant -> rows.replace(grant, next)));
        });
  }

  private static ControlItem begun(
      Found found, PartId id, @Nullable PartId control, Undertaking input, ControlStep step) {
    var state = control == null ? ControlState.PLANNED : ControlState.OPEN;
    return new ControlItem(id, control, input, state, found.version() + 1, List.of(step));
  }

  private ControlStep step(Actor actor, ControlAct act) {
    return new ControlStep(act, actor.account().value(), clock.instant(), null, null);
  }

  /** What is done to which item, by which right. */
  private record Deed(ControlAct act, Action right, PartId item) {}
}
