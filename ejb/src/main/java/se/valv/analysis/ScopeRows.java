package se.valv.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** Operators and units, which are entities of another package. */
@ApplicationScoped
class ScopeRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** Whether there is such an operator. */
  @Exempt(rule = Rule.NATIVE_SQL, reason = "Operators are an entity of another package.")
  public boolean isOperator(OperatorId operator) {
    return !entities
        .createNativeQuery("select 1 from valv.operator where id = ?1")
        .setParameter(1, operator.value())
        .getResultList()
        .isEmpty();
  }

  /** How many of these units are the operator's. */
  @Exempt(rule = Rule.NATIVE_SQL, reason = "Units are an entity of another package.")
  public int count(OperatorId operator, List<UnitId> units) {
    var asked =
        units.stream().map(unit -> unit.value().toString()).collect(Collectors.joining(","));
    return entities
        .createNativeQuery(
            "select id from valv.unit where operator_id = ?1"
                + " and id = any (cast(string_to_array(?2, ',') as uuid[]))")
        .setParameter(1, operator.value())
        .setParameter(2, asked)
        .getResultList()
        .size();
  }
}
