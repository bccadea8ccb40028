package se.valv.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.valv.access.Actor;
import se.valv.access.Role;
import se.valv.access.RoleAssignment;

/** What the law's parameters say of analyses, and who holds which role at an operator. */
@ApplicationScoped
class AnalysisRules {

  /** Longest time to the next review (SSF 2:1), in months. */
  private static final int REVIEW_MONTHS = 24;

  /** By when an analysis that is established on a day must be looked at again. */
  public LocalDate nextReview(LocalDate established) {
    return established.plusMonths(REVIEW_MONTHS);
  }

  /** Who somebody is where the analysis is: his roles there, and whose the last word is. */
  public Decider decider(Actor actor, Head head) {
    Set<Role> roles =
        actor.roles().stream()
            .filter(held -> covers(held, head))
            .map(RoleAssignment::role)
            .collect(Collectors.toUnmodifiableSet());
    return new Decider(actor.account().value(), roles, Role.TOP_MANAGER);
  }

  private static boolean covers(RoleAssignment held, Head head) {
    var operator = held.operator().map(o -> o.value().equals(head.operator())).orElse(true);
    return operator && held.unit().map(unit -> isOf(head, unit.value())).orElse(true);
  }

  private static boolean isOf(Head head, UUID unit) {
    return head.scope().isEmpty() || head.scope().contains(unit);
  }
}
