package se.valv.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import se.valv.access.Actor;
import se.valv.access.Role;
import se.valv.access.RoleAssignment;
import se.valv.access.Transactions;
import se.valv.identity.OperatorId;
import se.valv.law.LegalParameters;
import se.valv.law.Parameter;

/** What the law's parameters say of analyses, and who holds which role at an operator. */
@ApplicationScoped
class AnalysisRules {

  @Inject private LegalParameters law;
  @Inject private Transactions transactions;

  /** By when an analysis that is established on a day must be looked at again (SSF 2:1). */
  public LocalDate nextReview(Actor actor, LocalDate established) {
    var months =
        transactions.as(actor, () -> law.at(established).number(Parameter.ANALYSIS_INTERVAL));
    return established.plusMonths(months);
  }

  /** Who somebody is where the analysis is: his roles there, and whose the last word is. */
  public Decider decider(Actor actor, Head head) {
    Set<Role> roles =
        actor.roles().stream()
            .filter(held -> held.covers(head.operator(), head.scope()))
            .map(RoleAssignment::role)
            .collect(Collectors.toUnmodifiableSet());
    var operator = new OperatorId(head.operator());
    var establishing =
        transactions.as(
            actor, () -> law.today().function(Parameter.ESTABLISHING_FUNCTION, operator));
    return new Decider(actor.account().value(), roles, establishing);
  }
}
