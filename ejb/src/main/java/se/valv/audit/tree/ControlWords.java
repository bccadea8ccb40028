package se.valv.audit.tree;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The words of a kontrollkod. Each stands for eleven bits; its first four letters are its own. */
final class ControlWords {

  /** How many bits a word stands for. */
  static final int BITS = 11;

  private static final int ENOUGH = 4;
  private static final List<String> WORDS = read();
  private static final Map<String, String> BY_BEGINNING =
      WORDS.stream()
          .collect(Collectors.toUnmodifiableMap(ControlWords::begin, Function.identity()));

  private ControlWords() {}

  /** The word of a number, 0 to 2047. */
  static String word(int number) {
    return WORDS.get(number);
  }

  /** The word that somebody means who wrote this much of it. */
  static Optional<String> known(String typed) {
    return Optional.ofNullable(BY_BEGINNING.get(begin(typed)))
        .filter(word -> word.startsWith(typed));
  }

  private static String begin(String word) {
    return word.substring(0, Math.min(ENOUGH, word.length()));
  }

  private static List<String> read() {
    try (var in = Objects.requireNonNull(ControlWords.class.getResourceAsStream("words.txt"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Arrays.stream(line.split(" ", -1)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
