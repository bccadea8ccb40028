package se.valv.audit.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The kontrollkod: a tree as a person writes it down in his binder and compares it a year later.
 * Its size, and eight words that stand for the first 88 bits of its root. Not a proof that can be
 * handed on, for it is not signed: it proves to the one who wrote it down that the log still begins
 * as it did.
 *
 * @param size how many entries
 * @param words eight, of {@link ControlWords}
 */
public record ControlCode(long size, List<String> words) {

  /** How many words there are. */
  public static final int WORDS = 8;

  private static final Pattern TEXT =
      Pattern.compile("([0-9](?:[\\s.,]?[0-9]){0,17})[:\\s]+(\\p{L}+(?:[\\s,-]+\\p{L}+){7})");

  /** Keeps what it is given. */
  public ControlCode {
    words = List.copyOf(words);
  }

  /** That of a tree. */
  public static ControlCode of(Head head) {
    var words = new ArrayList<String>();
    for (var i = 0; i < WORDS; i++) {
      words.add(ControlWords.word(bits(head.root(), i * ControlWords.BITS)));
    }
    return new ControlCode(head.size(), words);
  }

  /**
   * Reads one as people write: in capitals or not, the size in groups or not, of each word no less
   * than its first four letters. Empty when it is none.
   */
  public static Optional<ControlCode> parse(String text) {
    var parts = TEXT.matcher(text.replaceAll("\\h", " ").strip());
    if (!parts.matches()) {
      return Optional.empty();
    }
    var words = new ArrayList<String>();
    for (var typed : parts.group(2).split("[\\s,-]+", -1)) {
      ControlWords.known(typed.toLowerCase(Locale.ROOT)).ifPresent(words::add);
    }
    var size = Long.parseLong(parts.group(1).replaceAll("[^0-9]", ""));
    return words.size() == WORDS ? Optional.of(new ControlCode(size, words)) : Optional.empty();
  }

  /** The eleven bits from a bit on, most significant first. */
  private static int bits(byte[] bytes, int from) {
    var value = 0;
    for (var bit = from; bit < from + ControlWords.BITS; bit++) {
      var one = bytes[bit / Byte.SIZE] >> (Byte.SIZE - 1 - bit % Byte.SIZE) & 1;
      value = value << 1 | one;
    }
    return value;
  }

  /** As it is shown and written down. */
  @Override
  public String toString() {
    return size + ": " + String.join(" ", words);
  }
}
