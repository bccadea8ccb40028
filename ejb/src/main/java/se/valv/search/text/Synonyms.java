package se.valv.search.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Other ways to say the same, of one word or several: the law's words of yesterday and today, short
 * forms, titles. Inflections of a way are that way. A shipped list, the same for everybody.
 */
public final class Synonyms {

  private static final Pattern EQUALS = Pattern.compile(" = ");

  private final Map<List<String>, List<List<Word>>> others = new HashMap<>();
  private int mostWords;

  private Synonyms(List<List<List<Word>>> groups) {
    for (var group : groups) {
      for (var way : group) {
        mostWords = Math.max(mostWords, way.size());
        others.put(stems(way), group.stream().filter(other -> !other.equals(way)).toList());
      }
    }
  }

  /** The list that is shipped. */
  public static Synonyms shipped() {
    return Shipped.SYNONYMS;
  }

  /** The other ways to say exactly these words; none when no way is known. */
  public List<List<Word>> of(List<Word> words) {
    return words.size() > mostWords ? List.of() : others.getOrDefault(stems(words), List.of());
  }

  /** The most words that a way has. */
  public int mostWords() {
    return mostWords;
  }

  private static List<String> stems(List<Word> words) {
    return words.stream().map(Word::stem).toList();
  }

  /** Read when it is first needed. */
  private static final class Shipped {

    private static final Synonyms SYNONYMS = new Synonyms(groups());

    private static List<List<List<Word>>> groups() {
      var text = new SwedishText();
      var groups = new ArrayList<List<List<Word>>>();
      for (var line : WordList.shipped("synonyms.txt").lines("synonyms")) {
        groups.add(EQUALS.splitAsStream(String.join(" ", line)).map(text::words).toList());
      }
      return groups;
    }
  }
}
