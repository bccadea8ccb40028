package se.valv.authorisation.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import se.valv.identity.AccountId;

/** The rows of requests, in the caller's transaction. */
@ApplicationScoped
class AccessRequestRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /** Keeps one. */
  public void add(AccessRequestRow row) {
    entities.persist(row);
  }

  /** Those of others that row-level security shows, the newest first. */
  public List<AccessRequestRow> ofOthersThan(AccountId account) {
    return entities
        .createQuery(
            "select r from AccessRequestRow r where r.accountId <> :account"
                + " order by r.askedAt desc, r.id",
            AccessRequestRow.class)
        .setParameter("account", account.value())
        .getResultList();
  }
}
