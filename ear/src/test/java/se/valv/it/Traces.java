package se.valv.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Looks for words in files, as somebody would who has the disk: as they are, in UTF-16, in
 * hexadecimal and in base64 at each alignment. Finds a word also where a database's compression has
 * cut it, since every run of eight of its letters counts.
 */
final class Traces {

  private static final int WINDOW = 8;

  private final Map<Long, List<Form>> forms = new HashMap<>();

  /** Says of nearly all windows at once that they are none: by their end, and by all of them. */
  private final BitSet ends = new BitSet(1 << 16);

  private final BitSet possible = new BitSet(1 << 22);

  /**
   * One way a word may be written.
   *
   * @param word the word
   * @param bytes as it is written
   * @param at where the window begins in it
   * @param enough how many bytes in a row tell that it is this word and no chance
   */
  private record Form(String word, byte[] bytes, int at, int enough) {}

  /** Will look for these words, each of at least 16 letters of ASCII. */
  Traces(Collection<String> words) {
    for (var word : words) {
      var plain = word.getBytes(StandardCharsets.US_ASCII);
      add(word, plain, WINDOW);
      add(word, word.getBytes(StandardCharsets.UTF_16LE), 2 * WINDOW);
      add(word, HexFormat.of().formatHex(plain).getBytes(StandardCharsets.US_ASCII), 2 * WINDOW);
      for (int shift = 0; shift < 3; shift++) {
        add(word, base64(plain, shift), WINDOW + 3);
      }
    }
  }

  /** The words that are in a file. */
  Collection<String> in(Path file) {
    byte[] content;
    try {
      content = Files.readAllBytes(file);
    } catch (IOException e) {
      return List.of(); // deleted meanwhile, by a running database
    }
    var found = new TreeSet<String>();
    long window = 0;
    for (int i = 0; i < content.length; i++) {
      window = (window << Byte.SIZE) | (content[i] & 0xff);
      if (ends.get((int) (window & 0xffff)) && possible.get(hash(window))) {
        for (var form : forms.getOrDefault(window, List.of())) {
          if (length(content, i - WINDOW + 1, form) >= form.enough) {
            found.add(form.word);
          }
        }
      }
    }
    return found;
  }

  /** The words that are in any file of a folder, with the files where. */
  Map<String, List<Path>> under(Path folder) {
    var found = new HashMap<String, List<Path>>();
    try (var files = Files.walk(folder)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        in(file).forEach(word -> found.computeIfAbsent(word, none -> new ArrayList<>()).add(file));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  private void add(String word, byte[] bytes, int enough) {
    for (int at = 0; at + WINDOW <= bytes.length; at++) {
      long window = 0;
      for (int i = 0; i < WINDOW; i++) {
        window = (window << Byte.SIZE) | (bytes[at + i] & 0xff);
      }
      ends.set((int) (window & 0xffff));
      possible.set(hash(window));
      forms
          .computeIfAbsent(window, none -> new ArrayList<>())
          .add(new Form(word, bytes, at, enough));
    }
  }

  /** 22 bits of a window, each of which hangs on all of its bytes. */
  private static int hash(long window) {
    return (int) ((window * 0x9E3779B97F4A7C15L) >>> 42);
  }

  /** How many bytes around {@code from} are those of the form. */
  private static int length(byte[] content, int from, Form form) {
    int length = WINDOW;
    for (int i = 1; form.at - i >= 0 && same(content, from - i, form.bytes[form.at - i]); i++) {
      length++;
    }
    int end = form.bytes.length - form.at;
    for (int i = WINDOW; i < end && same(content, from + i, form.bytes[form.at + i]); i++) {
      length++;
    }
    return length;
  }

  private static boolean same(byte[] content, int at, byte wanted) {
    return at >= 0 && at < content.length && content[at] == wanted;
  }

  /** What is the same in base64 whatever stands before and after. */
  private static byte[] base64(byte[] plain, int shift) {
    var padded = new byte[shift + plain.length];
    System.arraycopy(plain, 0, padded, shift, plain.length);
    var encoded = Base64.getEncoder().withoutPadding().encode(padded);
    return Arrays.copyOfRange(encoded, shift == 0 ? 0 : 4, padded.length / 3 * 4);
  }
}
