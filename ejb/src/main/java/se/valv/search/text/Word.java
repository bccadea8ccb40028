package se.valv.search.text;

/**
 * One word of a text or of a question, in the forms that are indexed.
 *
 * @param exact folded, with its ending
 * @param stem folded, without
 */
public record Word(String exact, String stem) {

  /** No folded word begins with it, so an exact form never meets a stem. */
  private static final String EXACT_MARK = "=";

  /** No folded word begins with it either: a part never meets a word. */
  private static final String PART_MARK = "+";

  static Word of(String token) {
    var exact = token.equals(SectionSign.STAND_IN) ? SectionSign.SIGN : Letters.fold(token);
    return new Word(exact, SwedishStem.of(exact));
  }

  /** The term that stands for the word as it is written; also the beginning of longer ones. */
  public String exactTerm() {
    return EXACT_MARK + exact;
  }

  /** The term that stands for the word as a part of longer ones. */
  public String partTerm() {
    return partTerm(stem);
  }

  static String partTerm(String stem) {
    return PART_MARK + stem;
  }
}
