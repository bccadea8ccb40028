package se.valv.search.text;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Words with their right parts, and how well somebody takes them apart. The list says itself where
 * it comes from and by which rules it was made.
 *
 * @param origin where the word was found, and in which draw
 * @param word the word
 * @param wanted by which parts it must be found
 * @param allowed by which it may be
 */
public record GoldParts(String origin, String word, Set<String> wanted, Set<String> allowed) {

  /** Which words; the list says how they came to be divided. */
  public enum Share {
    /** Looked at while the splitter was made. */
    TUNED_ON,
    /** Never looked at, but annotated before words were added to the dictionary. */
    KEPT_APART,
    /** Drawn, annotated and measured once, after the last change. */
    DRAWN_LAST
  }

  /** Keeps copies. */
  public GoldParts {
    wanted = Set.copyOf(wanted);
    allowed = Set.copyOf(allowed);
  }

  /** The words of one share. */
  public static List<GoldParts> of(Share share) {
    try (var in = Objects.requireNonNull(GoldParts.class.getResourceAsStream("compounds.txt"))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(GoldParts::read)
          .filter(gold -> share == gold.share())
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What somebody who takes words apart makes of them.
   *
   * @param keysOfParts the keys that a word is given for its parts
   * @param key the key that a part is looked for by
   */
  public static Score score(
      List<GoldParts> words, Function<String, Set<String>> keysOfParts, UnaryOperator<String> key) {
    return words.stream()
        .map(gold -> gold.score(keysOfParts.apply(gold.word), key))
        .reduce(new Score(0, 0, 0, 0, 0, 0), Score::plus);
  }

  private Score score(Set<String> given, UnaryOperator<String> key) {
    var asked = wanted.stream().map(key).collect(Collectors.toSet());
    var found = new HashSet<>(asked);
    found.retainAll(given);
    var wrong = new HashSet<>(given);
    Stream.of(wanted, allowed).flatMap(Set::stream).map(key).forEach(wrong::remove);
    wrong.remove(key.apply(word));
    int simple = wanted.isEmpty() ? 1 : 0;
    return new Score(
        asked.size(),
        found.size(),
        given.size(),
        wrong.size(),
        simple,
        wrong.isEmpty() ? 0 : simple);
  }

  private static GoldParts read(String line) {
    var columns = List.of(line.split(" "));
    var parts = columns.subList(2, columns.size());
    return new GoldParts(
        columns.get(0),
        Letters.fold(columns.get(1)),
        parts.stream()
            .filter(part -> !part.startsWith("(") && !part.equals("-"))
            .map(Letters::fold)
            .collect(Collectors.toSet()),
        parts.stream()
            .filter(part -> part.startsWith("("))
            .map(part -> Letters.fold(part.substring(1, part.length() - 1)))
            .collect(Collectors.toSet()));
  }

  private Share share() {
    return switch (origin.charAt(1)) {
      case '1' -> isOfEvenCrc() ? Share.TUNED_ON : Share.KEPT_APART;
      case '4' -> Share.DRAWN_LAST;
      default -> Share.TUNED_ON;
    };
  }

  private boolean isOfEvenCrc() {
    var crc = new CRC32();
    crc.update(word.getBytes(UTF_8));
    return crc.getValue() % 2 == 0;
  }

  /**
   * How well words were taken apart.
   *
   * @param wanted parts there are
   * @param found of them
   * @param given parts that were given
   * @param wrong of them
   * @param simple words that have no parts
   * @param broken of them, those given wrong parts
   */
  public record Score(int wanted, int found, int given, int wrong, int simple, int broken) {

    /** How many of the parts were found, from 0 to 1. */
    public double recall() {
      return (double) found / wanted;
    }

    /** How many of the parts given were wrong, from 0 to 1. */
    public double wrongShare() {
      return given == 0 ? 0 : (double) wrong / given;
    }

    Score plus(Score other) {
      return new Score(
          wanted + other.wanted,
          found + other.found,
          given + other.given,
          wrong + other.wrong,
          simple + other.simple,
          broken + other.broken);
    }
  }
}
