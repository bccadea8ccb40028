package se.valv.audit;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Which numbers the log holds. A node whose commit was cut off can't know what became of it: the
 * database may have done it and not got to say so, or may yet do it.
 */
@ApplicationScoped
@Exempt(rule = Rule.NATIVE_SQL, reason = "Asks for transactions, and for numbers, never an entry.")
class HeldNumbers {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** The transactions of now. */
  @Transactional(TxType.REQUIRES_NEW)
  public Running running() {
    var row =
        (Object[])
            entities
                .createNativeQuery(
                    "select cast(cast(pg_snapshot_xmin(s) as text) as bigint),"
                        + " cast(cast(pg_snapshot_xmax(s) as text) as bigint)"
                        + " from pg_current_snapshot() s")
                .getSingleResult();
    return new Running(((Number) row[0]).longValue(), ((Number) row[1]).longValue());
  }

  /** Those of the numbers that entries have, with a place in the tree or still without. */
  @Transactional(TxType.REQUIRES_NEW)
  public Set<EntryNumber> among(Collection<EntryNumber> numbers) {
    var held = new HashSet<EntryNumber>();
    numbers.stream()
        .collect(
            groupingBy(EntryNumber::epoch, mapping(n -> Long.toString(n.number()), joining(","))))
        .forEach((epoch, listed) -> held.addAll(among(epoch, listed)));
    return held;
  }

  private List<EntryNumber> among(long epoch, String listed) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select w.number from unnest(cast(string_to_array(?2, ',') as bigint[])) w (number)"
                    + " where exists (select from valv.audit_leaf l"
                    + " where l.epoch = ?1 and l.number = w.number)"
                    + " or w.number in (select p.number from valv.pending_entries(?3) p"
                    + " where p.epoch = ?1)")
            .setParameter(1, epoch)
            .setParameter(2, listed)
            .setParameter(3, Integer.MAX_VALUE)
            .getResultList();
    return rows.stream().map(n -> new EntryNumber(epoch, ((Number) n).longValue())).toList();
  }

  /**
   * Transactions by their ids, which count up.
   *
   * @param oldest every one before it is over
   * @param next no one has begun to write under it yet
   */
  record Running(long oldest, long next) {}
}
