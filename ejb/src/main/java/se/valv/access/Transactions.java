package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.function.Supplier;

/**
 * The transactions of acts, each the actor's own. One follows another; none runs inside another,
 * for that would take a second connection while holding a first.
 */
@ApplicationScoped
public class Transactions {

  /**
   * Runs work in a new transaction that states who acts; commits before it returns. Row-level
   * security shows that work what the actor may see, and no more.
   */
  @Transactional(TxType.REQUIRES_NEW)
  public <T> T as(Actor actor, Supplier<T> work) {
    return Acting.as(actor.account(), work);
  }
}
