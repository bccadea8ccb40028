package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.valv.access.NeedToKnow.Holdings;
import se.valv.classification.SecurityClass;
import se.valv.identity.NeedId;

/** How far each of somebody's own needs reaches, by the same rule that lets him read. */
@ApplicationScoped
public class OwnNeeds {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private Rights rights;
  @Inject private Installation installation;
  @Inject private Clock clock;

  /**
   * The highest class that each need lets the actor read now, in the caller's transaction; a need
   * that lets him read nothing is left out. No class above the installation's is named.
   */
  public Map<NeedId, SecurityClass> highest(Actor actor) {
    var most = installation.maxClass().orElse(SecurityClass.NONE);
    var held = rights.holdingsOf(actor);
    var found = new HashMap<NeedId, SecurityClass>();
    for (var row : entities.createQuery("select n from NeedRow n", NeedRow.class).getResultList()) {
      row.toNeed()
          .filter(held.needs()::contains)
          .flatMap(need -> highest(need, held, most))
          .ifPresent(reached -> found.put(row.id(), reached));
    }
    return found;
  }

  private Optional<SecurityClass> highest(Need need, Holdings held, SecurityClass most) {
    var now = clock.instant();
    var alone = new Holdings(held.standings(), List.of(need));
    var rule = rights.ruleOn(now);
    return Arrays.stream(SecurityClass.values())
        .filter(most::atLeast)
        .filter(c -> {
          var label = Label.of(c, List.of(need.compartment()));
          return rule.decide(alone, label, Action.READ, Relation.OTHER, now)
              instanceof Decision.Permit;
        })
        .max(Comparator.naturalOrder());
  }
}
