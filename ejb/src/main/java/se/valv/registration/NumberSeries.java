package se.valv.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import se.valv.identity.LabelId;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * How far the numbers of each label and year have come. A number that was rolled back is given
 * again.
 */
@ApplicationScoped
class NumberSeries {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /**
   * The next number of a label's series, in the caller's transaction, which then holds the series.
   */
  @Exempt(rule = Rule.NATIVE_SQL, reason = "JPA has no insert that counts on when it is there.")
  public int next(LabelId label, int year) {
    var next =
        (Number)
            entities
                .createNativeQuery(
                    "insert into valv.number_series as s (label_id, year, last) values (?1, ?2, 1)"
                        + " on conflict (label_id, year) do update set last = s.last + 1"
                        + " returning last")
                .setParameter(1, label.value())
                .setParameter(2, year)
                .getSingleResult();
    return next.intValue();
  }
}
