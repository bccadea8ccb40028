package se.valv.clearance.position;

import java.util.List;

/**
 * A placement as a reader sees it.
 *
 * @param placement what it is and how far it has come
 * @param state where it stands today
 * @param authority whose the decision is, or was
 * @param open the steps that the reader may take now
 */
public record PlacementView(
    Placement placement, PlacementState state, Authority authority, List<PlacementEvent> open) {

  /** Says nothing of the placement. */
  @Override
  public String toString() {
    return "PlacementView[" + placement.id() + "]";
  }
}
