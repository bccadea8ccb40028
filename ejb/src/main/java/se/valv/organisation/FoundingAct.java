package se.valv.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.HashMap;
import se.valv.access.Installation;
import se.valv.access.PasswordHashes;
import se.valv.audit.AuditEntry.By;
import se.valv.problem.Conflict;

/** Carries a deed out: hashes its passwords first, then founds in one transaction. */
@ApplicationScoped
class FoundingAct {

  @Inject private PasswordHashes passwords;
  @Inject private FoundingTransaction transaction;
  @Inject private Installation installation;

  /** Founds by a deed, in the name of {@code by}. {@link Conflict} when others were quicker. */
  void found(FoundingDeed deed, By by) {
    var hashes = new HashMap<String, String>();
    for (var account : deed.accounts()) {
      hashes.put(account.username(), passwords.hash(account.password().toCharArray()));
    }
    try {
      transaction.run(deed, hashes, by);
    } catch (PersistenceException e) {
      if (installation.maxClass().isPresent()) {
        throw new Conflict();
      }
      throw e;
    }
  }
}
