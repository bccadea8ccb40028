package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** The parts of the log's table, one for each month, made before they are needed. */
@ApplicationScoped
class Months {

  private static final int AHEAD = 3;

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private Clock clock;

  /** Makes what is missing of this month and the next few. */
  @Transactional
  @Exempt(rule = Rule.NATIVE_SQL, reason = "A function of the schema makes them; nobody else may.")
  public void ensure() {
    entities
        .createNativeQuery("select valv.ensure_months(cast(?1 as timestamptz), ?2)")
        .setParameter(1, clock.instant().toString())
        .setParameter(2, AHEAD)
        .getSingleResult();
  }
}
