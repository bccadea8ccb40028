package se.valv.authorisation.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.valv.access.Actor;
import se.valv.access.Transactions;
import se.valv.identity.AccountId;

/** How accounts are called, for what records say was done by them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Names {

  @Inject private Transactions transactions;
  @Inject private People people;

  /** Those that are there, by account; known to everybody who logs in, and so not on the trail. */
  public Map<UUID, PersonView> of(Actor actor, Collection<UUID> accounts) {
    var asked = accounts.stream().distinct().map(AccountId::new).toList();
    return transactions.as(actor, () -> people.of(asked)).values().stream()
        .collect(Collectors.toMap(person -> person.id().value(), person -> person));
  }
}
