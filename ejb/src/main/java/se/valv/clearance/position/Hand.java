package se.valv.clearance.position;

import java.util.Set;
import se.valv.access.Action;
import se.valv.access.Role;
import se.valv.analysis.plan.Who;
import se.valv.classification.PositionClass;

/**
 * Who acts on a position's placement, and whose the decisions on it are.
 *
 * @param own who he is where the position is
 * @param deciding who he is at the operator that decides on the lower classes, or records it
 * @param function the role that decides there
 * @param highest whose a decision on class 1 is
 * @param lower whose a decision on classes 2 and 3 is
 */
record Hand(Who own, Who deciding, Role function, Authority highest, Authority lower) {

  private static final Set<Role> WRITERS = Set.of(Role.COORDINATOR, Role.OFFICER);

  /** Whose a decision is; that there is no class, the operator's own. */
  Authority authority(PositionClass of) {
    return switch (of) {
      case KLASS_1 -> highest;
      case KLASS_2, KLASS_3 -> lower;
      case UTAN_KLASS -> lower == Authority.CONTROLLING ? lower : Authority.OPERATOR;
    };
  }

  /** Whether he may describe the position, and propose and prepare how it is placed. */
  boolean mayWrite() {
    return own.holdsAny(WRITERS) && own.may().contains(Action.WRITE);
  }

  /** Whether he may take a step. */
  boolean may(PlacementEvent event) {
    return event.action() == Action.WRITE
        ? mayWrite()
        : deciding.holdsAny(Set.of(function)) && deciding.may().contains(event.action());
  }
}
