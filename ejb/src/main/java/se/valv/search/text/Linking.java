package se.valv.search.text;

import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How a word changes when another is joined to it: <em>säkerhet-s</em>, <em>flick(a)</em>,
 * <em>kyrk-o</em>, <em>gat-u</em>, <em>tjänst-e</em>, <em>arbet(e)-s</em>. Read backwards: from the
 * form that stands in a compound to a word that there is.
 */
final class Linking {

  /** How many letters a form may have that its word has not: <em>dag-s</em>, <em>gat-u</em>. */
  static final int MOST_ADDED = 1;

  private static final int SHORTEST_WITH_VOWEL = 4;
  private static final int SHORTEST_OF_FAMILY = 4;
  private static final int SHORTEST_BY_SHAPE = 8;

  /** Forms of a word that is seldom written without an ending: <em>världen</em>. */
  private static final List<String> DEFINITE = List.of("en", "erna", "arna");

  /** What ends so, with its linking s, is a noun whether or not it was ever seen. */
  private static final List<String> NOUNS = List.of("hets", "nings", "tions", "skaps");

  private final Predicate<String> isWord;

  Linking(Set<String> words) {
    this.isWord = words::contains;
  }

  /** Whether this has the shape of a noun before another, known or not. */
  static boolean looksLikeNoun(String compound, int from, int to) {
    return to - from >= SHORTEST_BY_SHAPE
        && compound.charAt(to - 1) == 's'
        && NOUNS.stream().anyMatch(n -> compound.startsWith(n, to - n.length()));
  }

  /** The word of which this is the form before another; null when there is none. */
  @Nullable String wordOf(String form) {
    var word = plain(form);
    word = word == null ? withVowel(form) : word;
    word = word == null ? withVowelAndS(form) : word;
    word = word == null ? ofFamily(form) : word;
    return word == null ? byShape(form) : word;
  }

  private @Nullable String plain(String form) {
    if (isWord.test(form)) {
      return form;
    }
    if (form.endsWith("s") && !form.endsWith("ss") && isWord.test(cut(form, 1))) {
      return cut(form, 1);
    }
    return endsInVowel(form) ? null : first(form.concat("a"), form.concat("e"));
  }

  private @Nullable String withVowel(String form) {
    var before = cut(form, 1);
    if (form.length() < SHORTEST_WITH_VOWEL) {
      return null;
    }
    return switch (form.charAt(form.length() - 1)) {
      case 'o', 'u' -> first(before.concat("a"), before.concat("e"));
      case 'e' -> first(before.concat("a"), before);
      case 'a' -> first(before);
      default -> null;
    };
  }

  private @Nullable String withVowelAndS(String form) {
    if (!form.endsWith("s") || form.length() <= SHORTEST_WITH_VOWEL) {
      return null;
    }
    var before = cut(form, 1);
    var hyra = form.endsWith("es") ? first(cut(form, 2).concat("a")) : null;
    return hyra == null ? first(before.concat("e"), before.concat("a")) : hyra;
  }

  private @Nullable String ofFamily(String form) {
    var withoutS = form.endsWith("s") && !form.endsWith("ss") ? ofFamilyAsIs(cut(form, 1)) : null;
    return withoutS == null ? ofFamilyAsIs(form) : withoutS;
  }

  private @Nullable String ofFamilyAsIs(String form) {
    return form.length() < SHORTEST_OF_FAMILY || endsInVowel(form)
        ? null
        : DEFINITE.stream().map(form::concat).filter(isWord).findFirst().orElse(null);
  }

  private static @Nullable String byShape(String form) {
    return looksLikeNoun(form, 0, form.length()) ? cut(form, 1) : null;
  }

  private @Nullable String first(String... words) {
    for (var word : words) {
      if (isWord.test(word)) {
        return word;
      }
    }
    return null;
  }

  private static boolean endsInVowel(String form) {
    return SwedishStem.isVowel(form.charAt(form.length() - 1));
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
