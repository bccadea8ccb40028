package se.valv.analysis.plan;

import static se.valv.analysis.plan.MeasureState.DECIDED;
import static se.valv.analysis.plan.MeasureState.DONE;
import static se.valv.analysis.plan.MeasureState.IDENTIFIED;
import static se.valv.analysis.plan.MeasureState.ONGOING;
import static se.valv.analysis.plan.MeasureState.VERIFIED;
import static se.valv.analysis.plan.MeasureState.WRITTEN_OFF;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Role;

/**
 * What takes a measure from one state to another. Whoever carries out writes; whoever decides and
 * verifies approves, which is another right in another need. Stored and sent by name.
 */
public enum MeasureEvent {
  /** Besluta. */
  DECIDE(PlanAct.MEASURE_DECIDED, Action.APPROVE, DECIDED),
  /** Påbörja; who begins becomes its doer. */
  START(PlanAct.MEASURE_STARTED, Action.WRITE, ONGOING),
  /** Anmäl som genomförd, with evidence. */
  COMPLETE(PlanAct.MEASURE_COMPLETED, Action.WRITE, DONE),
  /** Verifiera: never by a doer. */
  VERIFY(PlanAct.MEASURE_VERIFIED, Action.APPROVE, VERIFIED),
  /** Återöppna: what was done is wanting, as found now or at a later control. */
  REOPEN(PlanAct.MEASURE_REOPENED, Action.APPROVE, ONGOING),
  /** Avskriv: by the säkerhetsskyddschef, with reason and what stays unmet. */
  WRITE_OFF(PlanAct.MEASURE_WRITTEN_OFF, Action.APPROVE, WRITTEN_OFF),
  /** Omprövad, kvarstår: it stays as it is beside the analysis that was established since. */
  EXAMINE(PlanAct.MEASURE_EXAMINED, Action.WRITE, null);

  private static final Set<Role> DOERS =
      Set.of(Role.COORDINATOR, Role.OFFICER, Role.INFORMATION_OWNER);
  private static final Set<Role> DECIDERS = Set.of(Role.OFFICER, Role.TOP_MANAGER);

  private final PlanAct act;
  private final Action action;
  private final @Nullable MeasureState to;

  MeasureEvent(PlanAct act, Action action, @Nullable MeasureState to) {
    this.act = act;
    this.action = action;
    this.to = to;
  }

  /** What the trail calls it. */
  PlanAct act() {
    return act;
  }

  /** The right on the plan that it takes. */
  Action action() {
    return action;
  }

  /** The state that it leads to from another. */
  MeasureState from(MeasureState state) {
    return to == null ? state : to;
  }

  /** Whether it can happen in a state. */
  public boolean leadsFrom(MeasureState state) {
    return switch (this) {
      case DECIDE -> state == IDENTIFIED;
      case START -> state == DECIDED;
      case COMPLETE -> state == ONGOING;
      case VERIFY -> state == DONE;
      case REOPEN -> state == DONE || state == VERIFIED;
      case WRITE_OFF -> state.isOpen();
      case EXAMINE -> true;
    };
  }

  /** Whether it must be said why. */
  public boolean isExplained() {
    return this == REOPEN || this == WRITE_OFF || this == EXAMINE;
  }

  /** Whether it must be said what shows that it is done. */
  public boolean isEvidenced() {
    return this == COMPLETE;
  }

  /** Whether it must be said what need stays unmet. */
  public boolean leavesResidue() {
    return this == WRITE_OFF;
  }

  /** The roles that may do it. */
  Set<Role> roles() {
    return switch (this) {
      case START, COMPLETE -> DOERS;
      case DECIDE, VERIFY, REOPEN -> DECIDERS;
      case WRITE_OFF -> Set.of(Role.OFFICER);
      case EXAMINE -> MeasureSteps.PLANNERS;
    };
  }
}
