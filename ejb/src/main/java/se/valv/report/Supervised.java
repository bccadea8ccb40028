package se.valv.report;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.access.Actor;
import se.valv.access.Label;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisAct;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.AnalysisKeyword;
import se.valv.analysis.AnalysisView;
import se.valv.analysis.control.ControlAct;
import se.valv.analysis.control.ControlPlanId;
import se.valv.analysis.control.ControlPlanView;
import se.valv.analysis.control.ControlPlans;
import se.valv.clearance.position.PositionAct;
import se.valv.clearance.position.PositionGaps;
import se.valv.clearance.position.PositionId;
import se.valv.identity.Kind;
import se.valv.identity.OperatorId;
import se.valv.law.LegalParameters;
import se.valv.organisation.appointment.AppointmentView;
import se.valv.organisation.appointment.Appointments;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Organisation;
import se.valv.organisation.supervision.Supervision;
import se.valv.organisation.supervision.SupervisionView;

/** Gathers what there is to show of an operator, as far as its reader may take it out. */
@ApplicationScoped
class Supervised {

  private static final Comparator<AnalysisView> IN_ORDER =
      Comparator.comparing((AnalysisView analysis) -> !analysis.course().state().isInForce())
          .thenComparing(analysis -> !analysis.head().scope().isEmpty())
          .thenComparing(analysis -> analysis.head().title())
          .thenComparing(analysis -> analysis.head().number());

  @Inject private Organisation organisation;
  @Inject private Supervision supervision;
  @Inject private Appointments appointments;
  @Inject private Analyses analyses;
  @Inject private ControlPlans controlPlans;
  @Inject private PositionGaps gaps;
  @Inject private Listed listed;
  @Inject private Clock clock;

  /** Everything of one operator; of none where the actor has no role. */
  public Found by(Actor actor, OperatorId operator) {
    var view = organisation.view(actor, operator);
    var its = Map.of(AnalysisKeyword.OPERATOR, operator.value().toString());
    var taken =
        analyses.takeOut(
            actor,
            listed
                .ids(actor, Kind.ANALYSIS, AnalysisAct.ANALYSIS_LISTED, its)
                .map(AnalysisId::new)
                .toList());
    var controls = controls(actor, its);
    var positions = positions(actor, its, taken.analyses());
    return new Found(
        view,
        supervision.view(actor, operator),
        appointments.list(actor).stream()
            .filter(appointment -> appointment.decided().operator().equals(operator))
            .toList(),
        taken.analyses().stream().sorted(IN_ORDER).toList(),
        controls.plans(),
        positions,
        Stream.of(taken.join(), controls.join(), positions.join())
            .flatMap(Stream::ofNullable)
            .reduce(Label::join)
            .orElse(null));
  }

  private ControlPlans.TakenOut controls(Actor actor, Map<String, String> its) {
    var ids = listed.ids(actor, Kind.CONTROL_PLAN, ControlAct.CONTROL_PLAN_LISTED, its);
    return controlPlans.takeOut(actor, ids.map(ControlPlanId::new).toList());
  }

  private PositionGaps.TakenOut positions(
      Actor actor, Map<String, String> its, List<AnalysisView> taken) {
    var ids = listed.ids(actor, Kind.POSITION, PositionAct.POSITIONS_LISTED, its);
    var today = LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
    return gaps.takeOut(actor, ids.map(PositionId::new).toList(), taken, today);
  }

  /**
   * What there is to show.
   *
   * @param operator of which operator
   * @param supervision who supervises it, and whether it knows
   * @param appointments those of every day, the newest first
   * @param analyses those in force first, and of them that of the whole operator
   * @param controls control plans, the latest year first
   * @param positions how its positions are placed against what the analyses ask for
   * @param join the label that dominates those of all of these; none of none
   */
  record Found(
      OperatorView operator,
      SupervisionView supervision,
      List<AppointmentView> appointments,
      List<AnalysisView> analyses,
      List<ControlPlanView> controls,
      PositionGaps.TakenOut positions,
      @Nullable Label join) {

    /** The analyses that apply. */
    List<AnalysisView> inForce() {
      return analyses.stream().filter(a -> a.course().state().isInForce()).toList();
    }
  }
}
