package se.valv.search.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.valv.crypto.Sha256;

/**
 * Makes {@code parts.txt}, the dictionary by which compounds are taken apart, from a folder of
 * statutes (one Markdown file each, as in the public repository se-lex/sfs) and from {@code
 * added-words.txt}: counts which words stand alone and how often each begins or ends another, takes
 * all words apart by those counts, counts again, three times over. One statute of eight, by a hash
 * of its number, is left out: words of the gold list come from those.
 *
 * <p>Not a test; run by hand: {@code LearnParts STATUTES-FOLDER OUTPUT-FILE}.
 */
final class LearnParts {

  private static final Pattern WORD =
      Pattern.compile("(?<![-\\w/:.åäöéÅÄÖÉ])[a-zåäöé]+(?![-\\w/:åäöéÅÄÖÉ])");

  private static final Pattern NUMBER = Pattern.compile("beteckning: \"?([^\"\n]+)");
  private static final int ROUNDS = 3;
  private static final int LEFT_OUT_ONE_OF = 8;

  /** How often a word of so many letters must stand alone to be one: 3, 4, 5 and more letters. */
  private static final List<Integer> OFTEN_ENOUGH = List.of(60, 20, 8, 4);

  private static final int SHORTEST_COMPOUND = 5;
  private static final int SHORTEST_PART_AT_FIRST = 3;
  private static final int LINE = 100;

  private final Map<String, Integer> seen = new HashMap<>();
  private final Set<String> added;
  private final Set<String> words = new HashSet<>();

  private LearnParts(Set<String> added) {
    this.added = added;
  }

  /** Reads all texts and writes the dictionary. */
  public static void main(String[] arguments) throws IOException {
    var learn = new LearnParts(WordList.shipped("added-words.txt").words("added"));
    try (var files = Files.walk(Path.of(arguments[0]))) {
      files.filter(file -> file.toString().endsWith(".md")).sorted().forEach(learn::read);
    }
    learn.chooseWords();
    Files.writeString(Path.of(arguments[1]), learn.dictionary());
  }

  private void read(Path file) {
    try {
      var text = Files.readString(file);
      var number = NUMBER.matcher(text);
      if (number.find() && !isLeftOut(number.group(1).strip())) {
        var words = WORD.matcher(text.substring(text.indexOf("\n---\n") + 1));
        while (words.find()) {
          seen.merge(Letters.fold(words.group()), 1, Integer::sum);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static boolean isLeftOut(String number) {
    var hash = Sha256.of(number.getBytes(UTF_8));
    return (hash[3] & 0xff) % LEFT_OUT_ONE_OF == 0;
  }

  private void chooseWords() {
    words.addAll(added);
    var noParts = new NoParts(WordList.shipped("no-parts.txt"));
    seen.forEach((word, count) -> {
      int length = word.length();
      if (length < SHORTEST_PART_AT_FIRST
          ? !noParts.isNoFirst(word)
          : count >= OFTEN_ENOUGH.get(Math.min(length, 6) - 3)) {
        words.add(word);
      }
    });
  }

  private String dictionary() {
    var counts = firstCounts();
    for (int round = 0; round < ROUNDS; round++) {
      counts = counts.again(seen.keySet());
    }
    return section("added", lines(added))
        + section("words", lines(words.stream().filter(w -> !added.contains(w)).toList()))
        + section("first", byCount(counts.firsts))
        + section("last", byCount(counts.lasts));
  }

  /** Each way to read a word as one first and one last part. */
  private Counts firstCounts() {
    var parts = new PartWords(words, added, Map.of(), Map.of());
    var firsts = new HashMap<String, Integer>();
    var lasts = new HashMap<String, Integer>();
    for (var word : seen.keySet()) {
      for (int at = SHORTEST_PART_AT_FIRST; at < word.length() - SHORTEST_PART_AT_FIRST; at++) {
        var stem = parts.isWord(word.substring(at)) ? parts.stemOfLast(word.substring(at)) : null;
        if (stem != null && parts.wordOfFirst(word.substring(0, at)) != null) {
          firsts.merge(word.substring(0, at), 1, Integer::sum);
          lasts.merge(stem, 1, Integer::sum);
        }
      }
    }
    return new Counts(firsts, lasts);
  }

  /** With how many different others each first and each last part was seen. */
  private final class Counts {

    private final Map<String, Integer> firsts;
    private final Map<String, Integer> lasts;

    Counts(Map<String, Integer> firsts, Map<String, Integer> lasts) {
      this.firsts = firsts;
      this.lasts = lasts;
    }

    Counts again(Collection<String> text) {
      var parts = new PartWords(words, added, firsts, lasts);
      var compounds = new Compounds(parts);
      var afterFirst = new HashMap<String, Set<String>>();
      var beforeLast = new HashMap<String, Set<List<String>>>();
      for (var word : text) {
        var split = word.length() < SHORTEST_COMPOUND ? List.<String>of() : compounds.split(word);
        if (!split.isEmpty()) {
          var stem = String.valueOf(parts.stemOfLast(split.getLast()));
          var before = split.subList(0, split.size() - 1);
          before.forEach(f -> afterFirst.computeIfAbsent(f, k -> new HashSet<>()).add(stem));
          beforeLast.computeIfAbsent(stem, k -> new HashSet<>()).add(before);
        }
      }
      return new Counts(sizes(afterFirst), sizes(beforeLast));
    }
  }

  private static <T> Map<String, Integer> sizes(Map<String, Set<T>> sets) {
    return sets.entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().size()));
  }

  private static String section(String name, List<String> lines) {
    return "[" + name + "]\n" + String.join("\n", lines) + "\n";
  }

  private static List<String> byCount(Map<String, Integer> counts) {
    var byCount = new TreeMap<Integer, Set<String>>();
    counts.forEach((word, n) -> byCount.computeIfAbsent(n, k -> new TreeSet<>()).add(word));
    return byCount.entrySet().stream()
        .flatMap(e -> lines(e.getValue()).stream().map(line -> e.getKey() + " " + line))
        .toList();
  }

  private static List<String> lines(Collection<String> words) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    for (var word : new TreeSet<>(words)) {
      if (line.length() + word.length() >= LINE) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}
