package se.valv.exchange;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import se.valv.problem.Invalid;

/**
 * Bytes of a text file as the text that they are. A mark at the beginning says which encoding
 * (UTF-8, UTF-16); without one it is UTF-8 if it can be, and else Windows-1252, of which Latin-1 is
 * a part: what Swedish spreadsheets write. What is no text is refused by what it is instead.
 */
final class Characters {

  private static final Charset WINDOWS = Charset.forName("windows-1252");
  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final byte[] COMPOUND = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private Characters() {}

  /** The text, without the mark that says how it is written. */
  static String of(byte[] bytes) {
    if (startsWith(bytes, ZIP) || startsWith(bytes, COMPOUND)) {
      throw new Invalid(CsvFile.FIELD, "SPREADSHEET");
    }
    var text = marked(bytes).or(() -> decoded(bytes, StandardCharsets.UTF_8, 0));
    return text.or(() -> decoded(bytes, WINDOWS, 0))
        .filter(Characters::isText)
        .orElseThrow(() -> new Invalid(CsvFile.FIELD, "NOT_TEXT"));
  }

  private static Optional<String> marked(byte[] bytes) {
    if (startsWith(bytes, new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF})) {
      return decoded(bytes, StandardCharsets.UTF_8, 3);
    }
    if (startsWith(bytes, new byte[] {(byte) 0xFF, (byte) 0xFE})) {
      return decoded(bytes, StandardCharsets.UTF_16LE, 2);
    }
    return startsWith(bytes, new byte[] {(byte) 0xFE, (byte) 0xFF})
        ? decoded(bytes, StandardCharsets.UTF_16BE, 2)
        : Optional.empty();
  }

  private static Optional<String> decoded(byte[] bytes, Charset charset, int from) {
    try {
      var body = ByteBuffer.wrap(bytes, from, bytes.length - from);
      return Optional.of(charset.newDecoder().decode(body).toString());
    } catch (CharacterCodingException another) {
      return Optional.empty();
    }
  }

  private static boolean isText(String text) {
    return text.chars().noneMatch(c -> c < ' ' && c != '\n' && c != '\r' && c != '\t');
  }

  private static boolean startsWith(byte[] bytes, byte[] beginning) {
    return bytes.length >= beginning.length
        && Arrays.equals(bytes, 0, beginning.length, beginning, 0, beginning.length);
  }
}
