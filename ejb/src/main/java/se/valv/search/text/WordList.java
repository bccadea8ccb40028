package se.valv.search.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A list of words that is shipped with the program: sections, each begun by its name in brackets;
 * lines that begin with a number sign are remarks.
 */
final class WordList {

  private final Map<String, List<List<String>>> sections = new HashMap<>();

  private WordList() {}

  /** Reads a list that lies beside this class. */
  static WordList shipped(String name) {
    try (var in = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name)) {
      return read(new String(in.readAllBytes(), UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static WordList read(String text) {
    var list = new WordList();
    List<List<String>> section = new ArrayList<>();
    for (var line : text.lines().toList()) {
      if (line.startsWith("[")) {
        section = new ArrayList<>();
        list.sections.put(line.substring(1, line.length() - 1), section);
      } else if (!line.isBlank() && !line.startsWith("#")) {
        section.add(List.of(line.split(" ")));
      }
    }
    return list;
  }

  /** All words of a section. */
  Set<String> words(String section) {
    var words = new HashSet<String>();
    lines(section).forEach(words::addAll);
    return words;
  }

  /** The words of a section in which each line begins with a count that is that of its words. */
  Map<String, Integer> counts(String section) {
    var counts = new HashMap<String, Integer>();
    for (var line : lines(section)) {
      var count = Integer.valueOf(line.getFirst());
      line.subList(1, line.size()).forEach(word -> counts.put(word, count));
    }
    return counts;
  }

  /** The lines of a section, each as its words. */
  List<List<String>> lines(String section) {
    return Objects.requireNonNull(sections.get(section), section);
  }
}
