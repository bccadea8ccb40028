package se.valv.clearance.position;

import se.valv.access.Action;

/** What takes a placement from one state to another. Stored and sent by name. */
public enum PlacementEvent {
  /** Bered: with kontrollorsak. */
  PREPARE(PositionAct.PLACEMENT_PREPARED, Action.WRITE),
  /** Överlämna till regeringen. */
  SEND_TO_GOVERNMENT(PositionAct.PLACEMENT_SENT, Action.APPROVE),
  /** Besluta, or record what was decided elsewhere: never by who proposed or prepared it. */
  DECIDE(PositionAct.PLACEMENT_DECIDED, Action.APPROVE),
  /** Upphäv, or give up what is not decided. */
  REVOKE(PositionAct.PLACEMENT_REVOKED, Action.APPROVE);

  private final PositionAct act;
  private final Action action;

  PlacementEvent(PositionAct act, Action action) {
    this.act = act;
    this.action = action;
  }

  /** What the trail calls it. */
  PositionAct act() {
    return act;
  }

  /** The right on the position that it takes. */
  Action action() {
    return action;
  }

  /** Whether it can happen in a state, where a decision is somebody's. */
  public boolean leadsFrom(PlacementState state, Authority authority) {
    var byGovernment = authority == Authority.GOVERNMENT;
    return switch (this) {
      case PREPARE -> state == PlacementState.PROPOSED || state == PlacementState.PREPARED;
      case SEND_TO_GOVERNMENT -> state == PlacementState.PREPARED && byGovernment;
      case DECIDE ->
          state == (byGovernment ? PlacementState.WITH_GOVERNMENT : PlacementState.PREPARED);
      case REVOKE ->
          state.isOpen() || state == PlacementState.DECIDED || state == PlacementState.IN_FORCE;
    };
  }

  /** Whether it has a number of a matter. */
  public boolean isRegistered() {
    return this == SEND_TO_GOVERNMENT || this == DECIDE;
  }
}
