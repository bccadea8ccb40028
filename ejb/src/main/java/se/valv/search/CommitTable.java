package se.valv.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.LabelId;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;
import se.valv.search.store.IndexIdentity;

/**
 * Which building and commit of each label's index is the newest, kept apart from the index. A
 * commit is announced before it is made and confirmed after, so that a crash between leaves the one
 * or the other, and both are known.
 */
@ApplicationScoped
@Exempt(rule = Rule.NATIVE_SQL, reason = "JPA has no 'on conflict do update'.")
class CommitTable {

  private static final String WHERE = " where node = ?1 and label_id = ?2 and building = ?3";

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** What is kept of one label's index on a node. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Kept> find(String node, LabelId label) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select building, generation, commit_id, next_id from valv.index_commit"
                    + " where node = ?1 and label_id = ?2")
            .setParameter(1, node)
            .setParameter(2, label.value())
            .getResultList();
    return rows.stream().map(row -> Kept.of(label, (Object[]) row)).findFirst();
  }

  /** From now on another building is the one; it has no commit yet. */
  @Transactional(TxType.REQUIRES_NEW)
  public void begin(String node, IndexIdentity identity) {
    entities
        .createNativeQuery(
            "insert into valv.index_commit (node, label_id, building, generation)"
                + " values (?1, ?2, ?3, ?4) on conflict (node, label_id) do update"
                + " set building = excluded.building, generation = excluded.generation,"
                + " commit_id = null, next_id = null")
        .setParameter(1, node)
        .setParameter(2, identity.label().value())
        .setParameter(3, identity.building())
        .setParameter(4, identity.generation())
        .executeUpdate();
  }

  /** What is on disk is not to be believed; the next is another building. */
  @Transactional(TxType.REQUIRES_NEW)
  public void giveUp(String node, LabelId label) {
    entities
        .createNativeQuery(
            "update valv.index_commit set commit_id = null, next_id = null"
                + " where node = ?1 and label_id = ?2")
        .setParameter(1, node)
        .setParameter(2, label.value())
        .executeUpdate();
  }

  /** A commit is about to be made. */
  @Transactional(TxType.REQUIRES_NEW)
  public void announce(String node, IndexIdentity identity, UUID commit) {
    update("update valv.index_commit set next_id = ?4" + WHERE, node, identity, commit);
  }

  /** A commit was made, and is the only one from now on. */
  @Transactional(TxType.REQUIRES_NEW)
  public void confirm(String node, IndexIdentity identity, UUID commit) {
    update(
        "update valv.index_commit set commit_id = ?4, next_id = null" + WHERE,
        node,
        identity,
        commit);
  }

  private void update(String sql, String node, IndexIdentity identity, UUID commit) {
    entities
        .createNativeQuery(sql)
        .setParameter(1, node)
        .setParameter(2, identity.label().value())
        .setParameter(3, identity.building())
        .setParameter(4, commit)
        .executeUpdate();
  }

  /**
   * What is kept of one index.
   *
   * @param identity which building
   * @param commit the newest commit; none when there is none yet
   * @param next the commit that was announced, and may have been made
   */
  record Kept(IndexIdentity identity, @Nullable UUID commit, @Nullable UUID next) {

    static Kept of(LabelId label, Object[] columns) {
      int generation = ((Number) columns[1]).intValue();
      var identity = new IndexIdentity(label, generation, (UUID) columns[0]);
      return new Kept(identity, (UUID) columns[2], (UUID) columns[3]);
    }

    /** Whether a commit found on disk is one that must be there. */
    boolean knows(UUID found) {
      return found.equals(commit) || found.equals(next);
    }
  }
}
