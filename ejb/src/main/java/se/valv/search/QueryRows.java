package se.valv.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;
import se.valv.crypto.KeyRing;
import se.valv.crypto.Purpose;
import se.valv.identity.AccountId;
import se.valv.identity.LabelId;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** Keeps questions for a while, each sealed for its owner. */
@ApplicationScoped
class QueryRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private KeyRing keys;
  @Inject private Clock clock;
  @Inject private Config config;

  /** Keeps a question, in the owner's transaction. */
  @Transactional(TxType.MANDATORY)
  public QueryId add(AccountId owner, SearchRequest request) {
    var id = QueryId.random();
    var key = keys.current(LabelId.NONE, Purpose.QUERY);
    entities.persist(new QueryRow(id, owner, request, key, clock.instant()));
    entities.flush();
    return id;
  }

  /** A question of this owner that is not too old, in his transaction. */
  @Transactional(TxType.MANDATORY)
  public Optional<SearchRequest> find(AccountId owner, QueryId id) {
    var oldest = oldest();
    return Optional.ofNullable(entities.find(QueryRow.class, id.value()))
        .filter(row -> row.belongsTo(owner) && !row.isOlderThan(oldest))
        .map(row -> row.open(keys.of(LabelId.NONE, Purpose.QUERY, row.keyGeneration())));
  }

  /** Deletes what nobody may open any more, whose ever it was. */
  @Transactional(TxType.REQUIRES_NEW)
  @Exempt(rule = Rule.NATIVE_SQL, reason = "A function deletes rows that the caller can't see.")
  public void forgetOld() {
    entities
        .createNativeQuery("select 1 from valv.forget_queries(?1)")
        .setParameter(1, Timestamp.from(oldest()))
        .getSingleResult();
  }

  private Instant oldest() {
    return clock.instant().minus(SearchSettings.read(config).queryLifetime());
  }
}
