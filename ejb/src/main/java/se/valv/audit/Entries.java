package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads the log, newest first. Row-level security shows an auditor all of it and anybody else his
 * own lines; whoever calls this has recorded that the log was read.
 */
@ApplicationScoped
public class Entries {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** The lines that fit, from {@code skip} on, at most {@code max}. */
  public List<AuditLine> find(EntryFilter filter, int skip, int max) {
    var conditions = new ArrayList<String>();
    var values = new LinkedHashMap<String, Object>();
    filter.from().ifPresent(v -> condition(conditions, values, "e.at >= :from", "from", v));
    filter.to().ifPresent(v -> condition(conditions, values, "e.at < :to", "to", v));
    filter
        .account()
        .ifPresent(v -> condition(conditions, values, "e.accountId = :who", "who", v.value()));
    filter
        .object()
        .ifPresent(v -> condition(conditions, values, "e.objectId = :what", "what", v.value()));
    filter.act().ifPresent(v -> condition(conditions, values, "e.act = :act", "act", v));
    filter
        .outcome()
        .ifPresent(v -> condition(conditions, values, "e.outcome = :how", "how", v.name()));
    var where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    var query =
        entities.createQuery(
            "select e from AuditRow e" + where + " order by e.at desc, e.epoch desc, e.number desc",
            AuditRow.class);
    return bound(query, values)
        .setFirstResult(skip)
        .setMaxResults(max)
        .getResultStream()
        .map(AuditRow::toLine)
        .toList();
  }

  private static void condition(
      List<String> conditions,
      Map<String, Object> values,
      String condition,
      String name,
      Object value) {
    conditions.add(condition);
    values.put(name, value);
  }

  private static TypedQuery<AuditRow> bound(
      TypedQuery<AuditRow> query, Map<String, Object> values) {
    values.forEach(query::setParameter);
    return query;
  }
}
