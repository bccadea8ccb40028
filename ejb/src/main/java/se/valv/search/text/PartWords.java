package se.valv.search.text;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that Swedish compounds are made of, and what it costs, in bits, to see one as a first
 * or a last part: the rarer there, the dearer. Shipped with the program and the same on every node;
 * nothing is learned from what the register holds, so nobody's words change what another sees.
 */
final class PartWords {

  private static final double COST_OF_A_PART = 2;

  /** What a word counts for where it was never seen. */
  private static final double UNSEEN = 0.3;

  private static final double UNSEEN_BUT_ADDED = 1;
  private static final double UNSEEN_AND_SHORT = 0.02;
  private static final int SHORT = 3;

  /** What it costs more to see a word in an inflection in which it was never seen. */
  private static final double UNSEEN_FORM = 3;

  private static final double UNSEEN_SHORT_FORM = 8;

  /** What a word counts for in a form in which it was never seen, when it was in another. */
  private static final double SHARE_OF_OTHER_FORMS = 0.25;

  private static final int SHORTEST_GENITIVE = 4;

  private final NoParts noParts = new NoParts(WordList.shipped("no-parts.txt"));
  private final Set<String> words;
  private final Set<String> added;
  private final Map<String, Integer> firsts;
  private final Map<String, Integer> lasts;
  private final Linking linking;
  private final String[] inOrder;
  private final Set<String> stems = new HashSet<>();
  private final Set<String> addedStems = new HashSet<>();
  private final Map<String, Integer> firstsByWord = new HashMap<>();
  private final double allFirsts;
  private final double allLasts;

  /**
   * A dictionary.
   *
   * @param words that stand alone in text, folded
   * @param added those of them that were added by hand
   * @param firsts how many compounds begin with a form, such as {@code gatu}
   * @param lasts how many end with a stem
   */
  PartWords(
      Set<String> words,
      Set<String> added,
      Map<String, Integer> firsts,
      Map<String, Integer> lasts) {
    this.words = words;
    this.added = added;
    this.firsts = firsts;
    this.lasts = lasts;
    this.linking = new Linking(words);
    this.inOrder = words.stream().sorted().toArray(String[]::new);
    words.forEach(word -> stems.add(SwedishStem.of(word)));
    added.forEach(word -> addedStems.add(SwedishStem.of(word)));
    firsts.forEach((form, count) -> firstsByWord.merge(wordOrForm(form), count, Integer::sum));
    this.allFirsts = sum(firsts);
    this.allLasts = sum(lasts);
  }

  /** The dictionary that is shipped; {@code parts.txt} says where it comes from. */
  static PartWords shipped() {
    var list = WordList.shipped("parts.txt");
    var added = list.words("added");
    var words = list.words("words");
    words.addAll(added);
    return new PartWords(words, added, list.counts("first"), list.counts("last"));
  }

  /** Whether this stands alone in text. */
  boolean isWord(String word) {
    return words.contains(word);
  }

  /** Whether this was seen whole in text, and so may well not be a compound. */
  boolean wasSeenWhole(String word) {
    return words.contains(word);
  }

  /**
   * How many letters from a place on can be a first part: as many as begin some word, and what
   * linking may add to them.
   */
  int longestFirst(String compound, int from) {
    int low = 0;
    int high = inOrder.length;
    int length = 0;
    while (low < high && from + length < compound.length()) {
      low = notBefore(low, high, length, compound.charAt(from + length));
      high = notBefore(low, high, length, (char) (compound.charAt(from + length) + 1));
      length++;
    }
    return length + Linking.MOST_ADDED;
  }

  /** The first of some words alike in so many letters whose next is not before this one. */
  private int notBefore(int from, int to, int alike, char next) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) >>> 1;
      var word = inOrder[middle];
      if (word.length() > alike && word.charAt(alike) >= next) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** The word that begins a compound in this form; null when none does. */
  @Nullable String wordOfFirst(String form) {
    if (noParts.isNoFirst(form)) {
      return null;
    }
    var word = linking.wordOf(form);
    return word == null || noParts.isNoFirst(word) ? null : word;
  }

  /** What it costs to see a word as a first part in a form. */
  double costOfFirst(String form, String word) {
    double seen =
        firsts.getOrDefault(form, 0)
            + SHARE_OF_OTHER_FORMS * firstsByWord.getOrDefault(word, 0)
            + unseen(form, added.contains(word));
    return COST_OF_A_PART + log2(allFirsts / seen);
  }

  /** The stem of a word that ends a compound in this form; null when none does. */
  @Nullable String stemOfLast(String form) {
    if (noParts.isNoLast(form)) {
      return null;
    }
    var stem = stemOf(form);
    return stems.contains(stem) && !noParts.isEnding(stem) ? stem : null;
  }

  /** What it costs to see a stem as a last part in a form. */
  double costOfLast(String form, String stem) {
    double seen = lasts.getOrDefault(stem, 0) + unseen(form, addedStems.contains(stem));
    double inflected = wasSeen(form) ? 0 : form.length() > SHORT ? UNSEEN_FORM : UNSEEN_SHORT_FORM;
    return COST_OF_A_PART + inflected + log2(allLasts / seen);
  }

  private boolean wasSeen(String form) {
    return words.contains(form)
        || (form.endsWith("s") && words.contains(form.substring(0, form.length() - 1)));
  }

  /** The stem; also of a genitive so short that it is taken for a word of its own. */
  private String stemOf(String form) {
    var stem = SwedishStem.of(form);
    return form.length() <= SHORTEST_GENITIVE && form.endsWith("s") && !stems.contains(stem)
        ? SwedishStem.of(form.substring(0, form.length() - 1))
        : stem;
  }

  private String wordOrForm(String form) {
    var word = linking.wordOf(form);
    return word == null ? form : word;
  }

  private static double unseen(String form, boolean added) {
    return added ? UNSEEN_BUT_ADDED : form.length() > SHORT ? UNSEEN : UNSEEN_AND_SHORT;
  }

  private static double sum(Map<String, Integer> counts) {
    return Math.max(1, counts.values().stream().mapToInt(Integer::intValue).sum());
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }
}
