package se.valv.search.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes two spellings of one word the same: lower case, accents off, invisible characters out. The
 * Swedish letters å, ä and ö are letters and stay; Danish and Norwegian æ and ø become ä and ö.
 */
final class Letters {

  private Letters() {}

  /** The folded word; empty when nothing but marks was in it. */
  static String fold(String word) {
    if (word.chars().allMatch(Letters::isFolded)) {
      return word;
    }
    var lower = Normalizer.normalize(word, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    var folded = new StringBuilder(lower.length());
    lower.codePoints().forEach(c -> append(folded, c));
    return withoutColonEnding(folded.toString());
  }

  /** Most letters of most texts: the way that is only quicker. */
  private static boolean isFolded(int c) {
    return isFoldedLetter(c) || (c >= '0' && c <= '9');
  }

  /** Whether this is one of the letters that folded words are made of. */
  static boolean isFoldedLetter(int c) {
    return (c >= 'a' && c <= 'z') || c == 'å' || c == 'ä' || c == 'ö';
  }

  private static void append(StringBuilder folded, int c) {
    switch (c) {
      case 'å', 'ä', 'ö' -> folded.append((char) c);
      default ->
          Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
              .codePoints()
              .filter(Letters::visible)
              .map(Letters::asSwedish)
              .forEach(folded::appendCodePoint);
    }
  }

  private static int asSwedish(int c) {
    return switch (c) {
      case 'æ' -> 'ä';
      case 'ø' -> 'ö';
      default -> c;
    };
  }

  private static boolean visible(int c) {
    return switch (Character.getType(c)) {
      case Character.FORMAT, Character.NON_SPACING_MARK, Character.ENCLOSING_MARK -> false;
      default -> true;
    };
  }

  /** <em>EU:s</em> and <em>IT:n</em> are <em>EU</em> and <em>IT</em>; <em>S:t</em> is itself. */
  private static String withoutColonEnding(String word) {
    int colon = word.indexOf(':');
    return colon >= 2 && word.length() - colon <= 4 ? word.substring(0, colon) : word;
  }
}
