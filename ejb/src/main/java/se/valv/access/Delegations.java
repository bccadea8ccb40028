package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import se.valv.problem.Unavailable;

/**
 * Lets a system actor act for somebody, within what its own account has standing and need of: the
 * first of the three ways to act beyond one's own reach. Each entry that it leaves names both. Who
 * calls this answers with an outcome and never with a record; the callers are listed in a test.
 */
@ApplicationScoped
public class Delegations {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private Transactions transactions;

  /**
   * The system actor, on somebody's behalf.
   *
   * @throws Unavailable when it has no account here, or that one is locked
   */
  public Actor of(Actor asker, Delegate delegate) {
    return transactions
        .as(asker, () -> account(delegate))
        .filter(account -> !account.locked())
        .map(account ->
            new Actor(
                account.id(),
                asker.session(),
                Set.of(),
                delegate.permissions(),
                asker.by().delegatedTo(account.id(), delegate.name())))
        .orElseThrow(() -> new Unavailable("no account is " + delegate.username()));
  }

  private Optional<LoginRow> account(Delegate delegate) {
    return entities
        .createQuery("select a from LoginRow a where a.username = :name", LoginRow.class)
        .setParameter("name", delegate.username())
        .getResultStream()
        .findFirst();
  }
}
