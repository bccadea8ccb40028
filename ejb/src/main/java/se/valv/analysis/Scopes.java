package se.valv.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.stream.Collectors;
import se.valv.access.Actor;
import se.valv.access.Transactions;
import se.valv.problem.FieldChecks;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** Which operators and units an analysis can be of. */
@ApplicationScoped
class Scopes {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private Transactions transactions;

  /** Throws {@link se.valv.problem.Invalid} unless the operator is there and the units are its. */
  public void check(Actor actor, BeginAnalysis input) {
    transactions.as(
        actor,
        () -> {
          new FieldChecks()
              .that(isOperator(input), "operator", "UNKNOWN")
              .that(unitsOf(input) == input.scope().size(), "scope", "UNKNOWN")
              .orThrow();
          return input;
        });
  }

  @Exempt(rule = Rule.NATIVE_SQL, reason = "Operators are an entity of another package.")
  private boolean isOperator(BeginAnalysis input) {
    return !entities
        .createNativeQuery("select 1 from valv.operator where id = ?1")
        .setParameter(1, input.operator().value())
        .getResultList()
        .isEmpty();
  }

  @Exempt(rule = Rule.NATIVE_SQL, reason = "Units are an entity of another package.")
  private int unitsOf(BeginAnalysis input) {
    var asked =
        input.scope().stream()
            .map(unit -> unit.value().toString())
            .collect(Collectors.joining(","));
    return entities
        .createNativeQuery(
            "select id from valv.unit where operator_id = ?1"
                + " and id = any (cast(string_to_array(?2, ',') as uuid[]))")
        .setParameter(1, input.operator().value())
        .setParameter(2, asked)
        .getResultList()
        .size();
  }
}
