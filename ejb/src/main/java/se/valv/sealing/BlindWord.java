package se.valv.sealing;

import se.valv.identity.OperatorId;

/**
 * A word that a record is found by when it is spelled exactly so, and that is stored nowhere.
 *
 * @param operator under whose key it is hidden
 * @param sort of words, such as {@code NUMBER}: the same word of another sort is another
 * @param word in its one spelling
 * @param single whether no two records of one label may have it
 */
public record BlindWord(OperatorId operator, String sort, String word, boolean single) {

  /** Says nothing of the word. */
  @Override
  public String toString() {
    return "BlindWord[" + sort + "]";
  }
}
