package se.valv.analysis.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.Label;
import se.valv.access.Permission;
import se.valv.access.Surveys;
import se.valv.analysis.Scopes;
import se.valv.analysis.control.ControlRows.Found;
import se.valv.analysis.plan.PlanRules;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.identity.Kind;
import se.valv.identity.UnitId;
import se.valv.registration.RegistrationNumbers;

/** Control plans: begin and read. What is done in them has a bean of its own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ControlPlans {

  private static final Comparator<ControlPlanView> NEWEST =
      Comparator.comparingInt((ControlPlanView plan) -> -plan.head().year())
          .thenComparing(plan -> plan.head().number());

  @Inject private AccessControl access;
  @Inject private Surveys surveys;
  @Inject private Compartments compartments;
  @Inject private RegistrationNumbers numbers;
  @Inject private Scopes scopes;
  @Inject private ControlRows rows;
  @Inject private PlanRules rules;
  @Inject private Clock clock;

  /** Begins the control plan of a year. */
  public ControlPlanId begin(Actor actor, BeginControlPlan input) {
    scopes.check(actor, input.operator(), input.scope());
    var id = ControlPlanId.random();
    var label = input.label();
    var prefix = numbers.prefix(actor, label);
    return access.create(
        actor,
        ControlAct.CONTROL_PLAN_BEGUN,
        id,
        label,
        grant -> {
          var number = numbers.next(prefix, label.id());
          rows.add(grant, new ControlContent(head(actor, input, number), List.of()));
          return id;
        });
  }

  /** Takes part of a control plan. On the trail before it is decrypted. */
  public ControlPlanView read(Actor actor, ControlPlanId id) {
    return view(actor, rows.read(actor, id));
  }

  /** Takes part of every control plan in reach, the latest year first. */
  public List<ControlPlanView> all(Actor actor) {
    var deed = new Deed(ControlAct.CONTROL_PLAN_LISTED, About.kind(Kind.CONTROL_PLAN));
    access.permit(actor, Permission.PLAN_READ, deed);
    return rows.all(actor).stream().map(found -> view(actor, found)).sorted(NEWEST).toList();
  }

  /**
   * Takes part of those of these that the actor may take out of the register, each on the trail,
   * and says which label dominates those of all.
   */
  public TakenOut takeOut(Actor actor, Collection<ControlPlanId> ids) {
    var among = ids.stream().map(ControlPlanId::object).collect(Collectors.toSet());
    var act = ControlAct.CONTROL_PLAN_TAKEN_OUT;
    var grants = surveys.require(actor, Action.EXPORT, act, Kind.CONTROL_PLAN, among);
    var join = grants.isEmpty() ? null : surveys.join(actor, grants);
    var plans = rows.granted(actor, grants).stream().map(found -> view(actor, found));
    return new TakenOut(join, plans.sorted(NEWEST).toList());
  }

  private ControlPlanView view(Actor actor, Found found) {
    var label = compartments.describe(actor, found.grant().label());
    var head = found.content().head();
    var reader = rules.who(actor, head.operator(), head.scope(), label);
    return ControlPlanView.from(found, label, reader, rules.today());
  }

  private ControlHead head(Actor actor, BeginControlPlan input, String number) {
    return new ControlHead(
        number,
        input.year(),
        input.operator().value(),
        input.scope().stream().map(UnitId::value).toList(),
        clock.instant(),
        actor.account().value());
  }

  /**
   * What is to leave the register.
   *
   * @param join the label that dominates those of all; none of nothing
   * @param plans the latest year first
   */
  public record TakenOut(@Nullable Label join, List<ControlPlanView> plans) {}
}
