package se.valv.analysis.control;

import java.util.Set;
import se.valv.access.Action;
import se.valv.access.Role;

/** What takes a control, or a deviation, from one state to another. Stored and sent by name. */
public enum ControlEvent {
  /** Genomför a control: on a day, with its result. */
  CARRY_OUT(ControlAct.CONTROL_CARRIED_OUT, Action.WRITE, ControlState.CARRIED_OUT),
  /** Ställ in a control, with the reason. */
  CALL_OFF(ControlAct.CONTROL_CALLED_OFF, Action.APPROVE, ControlState.CALLED_OFF),
  /** Åtgärda a deviation: with what was done. */
  MEND(ControlAct.DEVIATION_MENDED, Action.WRITE, ControlState.MENDED),
  /** Följ upp a deviation: never by who mended it. */
  FOLLOW_UP(ControlAct.DEVIATION_FOLLOWED_UP, Action.APPROVE, ControlState.FOLLOWED_UP),
  /** Återöppna a deviation, with what is lacking. */
  REOPEN(ControlAct.DEVIATION_REOPENED, Action.APPROVE, ControlState.OPEN);

  private static final Set<Role> DOERS =
      Set.of(Role.COORDINATOR, Role.OFFICER, Role.INFORMATION_OWNER);
  private static final Set<Role> DECIDERS = Set.of(Role.OFFICER, Role.TOP_MANAGER);

  private final ControlAct act;
  private final Action action;
  private final ControlState to;

  ControlEvent(ControlAct act, Action action, ControlState to) {
    this.act = act;
    this.action = action;
    this.to = to;
  }

  /** What the trail calls it. */
  ControlAct act() {
    return act;
  }

  /** The right on the control plan that it takes. */
  Action action() {
    return action;
  }

  /** The state that it leads to. */
  public ControlState to() {
    return to;
  }

  /** Whether it can happen in a state. */
  public boolean leadsFrom(ControlState state) {
    return switch (this) {
      case CARRY_OUT, CALL_OFF -> state == ControlState.PLANNED;
      case MEND -> state == ControlState.OPEN;
      case FOLLOW_UP -> state == ControlState.MENDED;
      case REOPEN -> state == ControlState.MENDED || state == ControlState.FOLLOWED_UP;
    };
  }

  /** Whether something must be said of it. */
  public boolean isExplained() {
    return this != FOLLOW_UP;
  }

  /** Whether it is of a day that has been. */
  public boolean isDated() {
    return this == CARRY_OUT;
  }

  /** The roles that may do it. */
  Set<Role> roles() {
    return action == Action.WRITE ? DOERS : DECIDERS;
  }
}
