package se.valv.search.text;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Takes the endings off a Swedish word, so that <em>analys</em>, <em>analysen</em> and
 * <em>analysernas</em> become one. A stem is a key and not a word; it is never shown.
 *
 * <p>Endings are taken off until none is left, so that a word which itself looks inflected
 * (<em>dator</em>, <em>gräns</em>) meets its own inflections. The published stemmers for Swedish
 * take off one ending only: on the families of {@code stems.txt} they join two thirds to three
 * quarters of the pairs that belong together. What an ending may leave is bounded, so that
 * <em>brott</em> does not meet <em>bro</em>.
 */
final class SwedishStem {

  private static final int SHORTEST_STEM = 3;
  private static final String VOWELS = "aeiouyåäö";

  /** By the last letter, the longest first. */
  private static final Map<Character, List<String>> ENDINGS =
      Pattern.compile(" ")
          .splitAsStream(
              """
              arnas ernas ornas enas arna erna orna ena aren eren oren \
              ande anden andet andes ende enden ades ade ats ad \
              at ar er or en et an as es ot a e\
              """)
          .sorted(Comparator.comparingInt(String::length).reversed())
          .collect(Collectors.groupingBy(ending -> ending.charAt(ending.length() - 1)));

  private SwedishStem() {}

  /** The stem of a word in lower case. What is empty or holds a digit is its own stem. */
  static String of(String word) {
    if (word.isEmpty() || word.chars().anyMatch(Character::isDigit)) {
      return word;
    }
    String before;
    String stem = word;
    do {
      before = stem;
      stem = withoutEnding(withoutGenitive(before));
    } while (!stem.equals(before));
    return contracted(stem);
  }

  private static String withoutGenitive(String word) {
    return word.length() > 4 && word.endsWith("s") && !word.endsWith("ss") ? cut(word, 1) : word;
  }

  private static String withoutEnding(String word) {
    for (var ending : ENDINGS.getOrDefault(word.charAt(word.length() - 1), List.of())) {
      if (word.endsWith(ending) && canStand(word, word.length() - ending.length())) {
        return cut(word, ending.length());
      }
    }
    if (word.length() > 4 && word.endsWith("n") && takesBareN(cut(word, 1))) {
      return cut(word, 1);
    }
    if (word.length() > 5 && word.endsWith("igt")) {
      return cut(word, 1);
    }
    return word;
  }

  /** Whether so many letters can be a stem: enough of them, a vowel, and none at the end. */
  private static boolean canStand(String word, int letters) {
    return letters >= SHORTEST_STEM
        && !isVowel(word.charAt(letters - 1))
        && word.chars().limit(letters).anyMatch(SwedishStem::isVowel);
  }

  /** <em>skola-n</em>, <em>nyckel-n</em>, <em>dator-n</em>. */
  private static boolean takesBareN(String stem) {
    return isVowel(stem.charAt(stem.length() - 1))
        || stem.endsWith("el")
        || stem.endsWith("er")
        || stem.endsWith("or")
        || stem.endsWith("ar");
  }

  /** <em>nyckel</em> and <em>nycklar</em>, <em>register</em> and <em>registret</em>. */
  private static String contracted(String stem) {
    int length = stem.length();
    if (length > 4 && stem.endsWith("el") && !isVowel(stem.charAt(length - 3))) {
      return stem.substring(0, length - 2).concat("l");
    }
    return length > 4 && stem.endsWith("r") && "bdfgkptv".indexOf(stem.charAt(length - 2)) >= 0
        ? cut(stem, 1)
        : stem;
  }

  static boolean isVowel(int c) {
    return VOWELS.indexOf(c) >= 0;
  }

  private static String cut(String word, int letters) {
    return word.substring(0, word.length() - letters);
  }
}
