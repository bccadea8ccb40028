package se.valv.analysis.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.JointAct;
import se.valv.access.Label;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.Head;
import se.valv.analysis.Measure;
import se.valv.analysis.plan.PlanRows.Found;
import se.valv.law.LegalParameters;

/** The plan of an analysis in the moment in which it is established. */
@ApplicationScoped
public class EstablishedPlans {

  @Inject private PlanRows rows;
  @Inject private Clock clock;

  /**
   * What is to be done in the transaction that establishes an analysis: its plan is made, or the
   * plan of the analysis that it replaces is renewed. Both by the right to approve, which who
   * establishes has: he decides the plan.
   *
   * @param label of the analysis, which the plan gets too
   */
  public JointAct establish(
      Actor actor, AnalysisId analysis, Head head, List<Measure> measures, Label label) {
    var next = head(analysis, head);
    return before(actor, head)
        .map(found -> renew(found, next, measures, step(actor, PlanAct.PLAN_RENEWED)))
        .orElseGet(() -> {
          var content = PlanContent.made(next, measures, step(actor, PlanAct.PLAN_MADE));
          return new JointAct.Make(
              PlanAct.PLAN_MADE,
              Action.APPROVE,
              PlanId.random(),
              label,
              grant -> rows.add(grant, content));
        });
  }

  private JointAct renew(Found found, PlanHead head, List<Measure> measures, MeasureStep step) {
    var content = found.content().renewed(head, measures, step, found.version() + 1);
    return new JointAct.Alter(
        PlanAct.PLAN_RENEWED,
        Action.APPROVE,
        null,
        found.id(),
        found.version(),
        grant -> rows.replace(grant, content));
  }

  private MeasureStep step(Actor actor, PlanAct act) {
    return MeasureStep.of(act, actor.account().value(), clock.instant(), null);
  }

  private Optional<Found> before(Actor actor, Head head) {
    return Optional.ofNullable(head.replaces())
        .flatMap(replaced -> rows.of(actor, new AnalysisId(replaced)))
        .map(id -> rows.read(actor, id));
  }

  private PlanHead head(AnalysisId analysis, Head head) {
    return new PlanHead(
        head.number() + "-P",
        head.title(),
        head.operator(),
        head.scope(),
        analysis.value(),
        head.edition(),
        head.annexOf() != null,
        LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN));
  }
}
