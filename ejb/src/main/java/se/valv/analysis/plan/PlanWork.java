package se.valv.analysis.plan;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.Grant;
import se.valv.access.JointAct;
import se.valv.access.JointActs;
import se.valv.analysis.PartId;
import se.valv.analysis.plan.PlanRows.Found;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;

/**
 * What is done with the measures of a plan. What two people do at once with different measures is
 * kept, both; with the same one the later is {@link Stale}.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlanWork {

  @Inject private JointActs acts;
  @Inject private Compartments compartments;
  @Inject private PlanRows rows;
  @Inject private PlanRules rules;
  @Inject private Clock clock;

  /**
   * Takes a measure a step further.
   *
   * @param version of the plan, as it was seen
   * @throws Stale when the measure was altered since
   * @throws Invalid that says what stands in the way
   */
  public void take(Actor actor, PlanId plan, PartId measure, int version, TakeStep input) {
    var event = input.event();
    alter(
        actor,
        plan,
        new Deed(event.act(), event.action(), measure),
        (found, who) -> {
          var before = unaltered(found, measure, version);
          return MeasureSteps.next(before, input, who, clock.instant(), found.version() + 1);
        });
  }

  /**
   * Changes who is to do a measure, or by when.
   *
   * @param version of the plan, as it was seen
   * @throws Stale when the measure was altered since
   * @throws Invalid that says what stands in the way
   */
  public void change(Actor actor, PlanId plan, PartId measure, int version, ChangeMeasure input) {
    var doer = doer(actor, input.doer());
    var charge = new Charge(input.responsible(), input.due(), doer);
    var step = step(actor, PlanAct.MEASURE_CHANGED, input.reason());
    alter(
        actor,
        plan,
        new Deed(PlanAct.MEASURE_CHANGED, Action.WRITE, measure),
        (found, who) -> {
          var before = unaltered(found, measure, version);
          return MeasureSteps.changed(before, charge, step, who, found.version() + 1);
        });
  }

  /** Adds a measure between two analyses; it is for the säkerhetsskyddschef to decide on it. */
  public PartId add(Actor actor, PlanId plan, Wording input) {
    var id = PartId.random();
    var step = step(actor, PlanAct.MEASURE_ADDED, null);
    alter(
        actor,
        plan,
        new Deed(PlanAct.MEASURE_ADDED, Action.WRITE, id),
        (found, who) -> {
          if (!MeasureSteps.mayPlan(who)) {
            throw new Invalid("state", "NOT_YOUR_ROLE");
          }
          return new FollowedMeasure(
              id,
              Origin.ADDED,
              input,
              Charge.of(input),
              MeasureCourse.begun(MeasureState.IDENTIFIED, step),
              found.version() + 1);
        });
    return id;
  }

  private void alter(
      Actor actor, PlanId plan, Deed deed, BiFunction<Found, Who, FollowedMeasure> change) {
    acts.performAnew(
        actor,
        () -> {
          var found = rows.read(actor, plan);
          var label = compartments.describe(actor, found.grant().label());
          var head = found.content().head();
          var who = rules.who(actor, head.operator(), head.scope(), label);
          var next = found.content().with(change.apply(found, who));
          return next.equals(found.content())
              ? List.of()
              : List.of(deed.on(found, grant -> rows.replace(grant, next)));
        });
  }

  private static FollowedMeasure unaltered(Found found, PartId id, int version) {
    var measure = found.content().find(id).orElseThrow(NotFound::new);
    if (measure.version() > version) {
      throw new Stale();
    }
    return measure;
  }

  private @Nullable UUID doer(Actor actor, @Nullable String username) {
    return Optional.ofNullable(username).map(name -> rows.account(actor, name)).orElse(null);
  }

  private MeasureStep step(Actor actor, PlanAct act, @Nullable String comment) {
    return MeasureStep.of(act, actor.account().value(), clock.instant(), comment);
  }

  /** What is done to which measure, by which right. */
  private record Deed(PlanAct act, Action right, PartId measure) {

    JointAct on(Found found, Consumer<Grant> work) {
      return new JointAct.Alter(act, right, measure.toString(), found.id(), found.version(), work);
    }
  }
}
