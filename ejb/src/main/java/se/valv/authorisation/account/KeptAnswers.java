package se.valv.authorisation.account;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import se.valv.access.Actor;
import se.valv.access.Transactions;
import se.valv.problem.Conflict;
import se.valv.problem.Diagnosis;
import se.valv.sealing.KeptBytes;

/**
 * What somebody was answered, so that a request that is sent again does nothing twice. He names it
 * by a word of his own. It is kept sealed for a day, for him alone.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class KeptAnswers {

  @Inject private Transactions transactions;
  @Inject private KeptBytes rows;

  /**
   * The answer to a request that was made before under this word. Empty when it is new: then it is
   * to be done, and either {@link #keep} or {@link #release} called.
   *
   * @throws Conflict while the first is being answered
   * @throws se.valv.problem.Invalid when another request had the word
   */
  public Optional<byte[]> claim(Actor actor, String word, byte[] request) {
    try {
      return transactions.as(actor, () -> rows.claim(actor.account(), word, request));
    } catch (PersistenceException alsoClaimedElsewhere) {
      throw Diagnosis.of(alsoClaimedElsewhere).orElseGet(Conflict::new);
    }
  }

  /** Keeps what a request was answered. */
  public void keep(Actor actor, String word, byte[] answer) {
    transactions.as(actor, () -> rows.keep(actor.account(), word, answer));
  }

  /** Forgets a request that did nothing, so that it can be made again. */
  public void release(Actor actor, String word) {
    transactions.as(actor, () -> rows.release(actor.account(), word));
  }
}
