package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import se.valv.identity.AccountId;

/** Names of accounts, looked up when something is shown; the log and the records hold ids only. */
@ApplicationScoped
public class AccountNames {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  /**
   * Usernames by account, in the caller's transaction; accounts that are not there are left out.
   */
  public Map<AccountId, String> of(Collection<AccountId> accounts) {
    return accounts.isEmpty()
        ? Map.of()
        : entities
            .createQuery("select n from AccountNameRow n where n.id in :ids", AccountNameRow.class)
            .setParameter("ids", accounts.stream().map(AccountId::value).toList())
            .getResultStream()
            .collect(Collectors.toMap(AccountNameRow::id, AccountNameRow::username));
  }
}
