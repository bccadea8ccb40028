package se.valv.sealing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import se.valv.access.Actor;
import se.valv.access.Grant;
import se.valv.access.Transactions;
import se.valv.crypto.Pseudonyms;
import se.valv.identity.ObjectId;

/**
 * Finds records by words that stand nowhere in clear, through an HMAC under a key of the operator's
 * own. A word is found by who reaches the label of its record, and by nobody else: what lies under
 * other labels is not looked at. The key is all that keeps a short word, such as an identity
 * number, from being guessed.
 */
@ApplicationScoped
public class BlindIndex {

  @Inject private Pseudonyms pseudonyms;
  @Inject private BlindTags tags;
  @Inject private Transactions transactions;

  /**
   * Lets the record that a grant is for be found by these words, and by no others any more. In the
   * caller's transaction, after the record was put; a word that another record of the label has
   * alone is a {@link se.valv.problem.Conflict} when the transaction is flushed.
   */
  public void put(Grant grant, Collection<BlindWord> words) {
    tags.put(
        grant.object(),
        grant.label(),
        words.stream().distinct().collect(Collectors.toMap(this::tag, BlindWord::single)));
  }

  /** The records in reach that are found by a word; leaves no entry: who asks sees to that. */
  public Set<ObjectId> find(Actor actor, BlindWord word) {
    return find(actor, Set.of(word));
  }

  /** The records in reach that are found by any of these words. */
  public Set<ObjectId> find(Actor actor, Collection<BlindWord> words) {
    return transactions.as(
        actor, () -> tags.find(words.stream().map(this::tag).collect(Collectors.toSet())));
  }

  private String tag(BlindWord word) {
    return BlindTags.spelled(pseudonyms.of(word.operator(), word.sort(), word.word()));
  }
}
