package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** Keeps the labels that records carry. */
@ApplicationScoped
class Labels {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** Makes sure, in the caller's transaction, that a label can be referred to. */
  @Exempt(rule = Rule.NATIVE_SQL, reason = "Only the schema's owner may write labels.")
  public void ensure(Label label) {
    var clauses = new ArrayList<String>();
    var compartments = new ArrayList<String>();
    var ordered = label.ordered();
    for (int clause = 0; clause < ordered.size(); clause++) {
      for (var compartment : ordered.get(clause)) {
        clauses.add(Integer.toString(clause));
        compartments.add(compartment.toString());
      }
    }
    entities
        .createNativeQuery(
            "select 1 from valv.ensure_label(?1, ?2, cast(string_to_array(?3, ',') as int[]),"
                + " cast(string_to_array(?4, ',') as uuid[]))")
        .setParameter(1, label.id().value())
        .setParameter(2, label.securityClass().code())
        .setParameter(3, String.join(",", clauses))
        .setParameter(4, String.join(",", compartments))
        .getSingleResult();
  }
}
