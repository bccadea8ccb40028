package se.valv.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.valv.access.Actor;
import se.valv.access.Transactions;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.problem.FieldChecks;

/** Which operators and units an analysis or a control plan can be of. */
@ApplicationScoped
public class Scopes {

  @Inject private ScopeRows rows;
  @Inject private Transactions transactions;

  /** Throws {@link se.valv.problem.Invalid} unless the operator is there and the units are its. */
  public void check(Actor actor, OperatorId operator, List<UnitId> units) {
    transactions.as(
        actor,
        () -> {
          new FieldChecks()
              .that(rows.isOperator(operator), "operator", "UNKNOWN")
              .that(rows.count(operator, units) == units.size(), "scope", "UNKNOWN")
              .orThrow();
          return units;
        });
  }
}
