package se.valv.analysis.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import se.valv.access.Actor;
import se.valv.access.LabelView;
import se.valv.access.RoleAssignment;
import se.valv.law.LegalParameters;

/** Who somebody is where a plan is, and which day it is. */
@ApplicationScoped
public class PlanRules {

  @Inject private Clock clock;

  /** Today, in Sweden. */
  public LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
  }

  /** Who acts on a plan: his roles where it is, and what its label lets him do. */
  public Who who(Actor actor, UUID operator, List<UUID> scope, LabelView label) {
    var roles =
        actor.roles().stream()
            .filter(held -> held.covers(operator, scope))
            .map(RoleAssignment::role)
            .collect(Collectors.toUnmodifiableSet());
    return new Who(actor.account().value(), roles, label.permitted());
  }
}
