package se.valv.analysis.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.LabelView;
import se.valv.access.Permission;
import se.valv.analysis.plan.PlanRows.Found;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;

/** Plans as a reader sees them. */
@ApplicationScoped
class PlanViews {

  @Inject private AccessControl access;
  @Inject private Compartments compartments;
  @Inject private PlanRows rows;
  @Inject private PlanRules rules;

  /** One that was read. */
  public PlanView of(Actor actor, Found found) {
    return of(actor, found, compartments.describe(actor, found.grant().label()));
  }

  private PlanView of(Actor actor, Found found, LabelView label) {
    var head = found.content().head();
    var reader = rules.who(actor, head.operator(), head.scope(), label);
    return PlanView.from(found, label, reader, rules.today());
  }

  /** Every plan in reach, by number; that it was asked is on the trail, and each that is read. */
  public List<PlanView> all(Actor actor, PlanAct act) {
    access.permit(actor, Permission.PLAN_READ, new Deed(act, About.kind(Kind.PLAN)));
    var labels = new HashMap<LabelId, LabelView>();
    return rows.all(actor, act).stream()
        .map(found -> of(actor, found, label(actor, found.grant().label(), labels)))
        .sorted(Comparator.comparing(plan -> plan.head().number()))
        .toList();
  }

  /** Asked for once, however many plans lie under it. */
  private LabelView label(Actor actor, LabelId id, Map<LabelId, LabelView> known) {
    return known.computeIfAbsent(id, label -> compartments.describe(actor, label));
  }
}
