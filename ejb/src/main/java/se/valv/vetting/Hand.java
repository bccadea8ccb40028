package se.valv.vetting;

import java.util.Set;
import java.util.UUID;
import se.valv.access.Action;
import se.valv.access.Role;
import se.valv.analysis.plan.Who;

/**
 * Who acts in a case.
 *
 * @param who he is where the position is
 * @param function the role that decides there: one of an employee, never of somebody hired to vet
 */
record Hand(Who who, Role function) {

  private static final Set<Role> INVESTIGATORS = Set.of(Role.VETTING_OFFICER);

  UUID account() {
    return who.account();
  }

  /** Whether he may investigate. */
  boolean mayInvestigate() {
    return who.holdsAny(INVESTIGATORS) && who.may().contains(Action.WRITE);
  }

  /** Whether he may do this. */
  boolean may(CaseEvent event) {
    return event.isDecision()
        ? who.holdsAny(Set.of(function)) && who.may().contains(Action.APPROVE)
        : mayInvestigate();
  }
}
