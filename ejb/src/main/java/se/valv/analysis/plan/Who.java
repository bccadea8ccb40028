package se.valv.analysis.plan;

import java.util.Set;
import java.util.UUID;
import se.valv.access.Action;
import se.valv.access.Role;

/**
 * Who acts on a plan, and by what right.
 *
 * @param account whose account
 * @param roles the roles that he holds where the plan is
 * @param may what his needs let him do with it
 */
public record Who(UUID account, Set<Role> roles, Set<Action> may) {

  /** Whether he holds any of these there. */
  public boolean holdsAny(Set<Role> some) {
    return roles.stream().anyMatch(some::contains);
  }
}
