package se.valv.search;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.access.Transactions;
import se.valv.problem.NotFound;

/**
 * Questions kept under an address, so that a page of an answer can be opened again without the
 * question being in the address. A kept question is sealed, opens to nobody but who asked, and only
 * for a day. Keeping one asks nothing; {@link Search} does.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Queries {

  @Inject private Transactions transactions;
  @Inject private QueryRows rows;

  /** Keeps a question for its owner. */
  public QueryId save(Actor actor, SearchRequest request) {
    if (!actor.may(Permission.SEARCH_USE)) {
      throw new NotFound();
    }
    return transactions.as(actor, () -> rows.add(actor.account(), request));
  }

  /** The question; {@link NotFound} when it is another's, too old, or never was. */
  public SearchRequest open(Actor actor, QueryId id) {
    return transactions.as(actor, () -> rows.find(actor.account(), id)).orElseThrow(NotFound::new);
  }
}
