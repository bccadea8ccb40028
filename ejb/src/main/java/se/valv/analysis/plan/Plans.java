package se.valv.analysis.plan;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Label;
import se.valv.access.Surveys;
import se.valv.identity.Kind;
import se.valv.problem.NotFound;

/** Säkerhetsskyddsplaner: read. What is done with their measures has a bean of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Plans {

  @Inject private Surveys surveys;
  @Inject private PlanRows rows;
  @Inject private PlanViews views;

  /** Takes part of a plan. On the trail before it is decrypted. */
  public PlanView read(Actor actor, PlanId id) {
    return views.of(actor, rows.read(actor, id));
  }

  /**
   * Takes part of a plan in order to take it out of the register, and says under which label it
   * lies.
   *
   * @throws NotFound when there is none that the actor may take out
   */
  public TakenOut takeOut(Actor actor, PlanId id) {
    var act = PlanAct.PLAN_TAKEN_OUT;
    var grants = surveys.require(actor, Action.EXPORT, act, Kind.PLAN, List.of(id.object()));
    if (grants.isEmpty()) {
      throw new NotFound();
    }
    var plan = views.of(actor, rows.granted(actor, grants).getFirst());
    return new TakenOut(surveys.join(actor, grants), plan);
  }

  /** Takes part of every plan in reach, by number. */
  public List<PlanView> all(Actor actor) {
    return all(actor, PlanAct.PLAN_LISTED);
  }

  /** As {@link #all(Actor)}, for what the trail is to say. */
  public List<PlanView> all(Actor actor, PlanAct act) {
    return views.all(actor, act);
  }

  /**
   * What is to leave the register.
   *
   * @param label its label
   * @param plan the plan
   */
  public record TakenOut(Label label, PlanView plan) {}
}
