package se.valv.report.paper;

import java.text.Normalizer;

/** Text as the fonts of the press can show it. */
final class Printable {

  private static final int REPLACEMENT = 0x25A1;

  private Printable() {}

  /**
   * The same text composed, with line ends alike and without control characters. What no letter of
   * the fonts can show stands as an empty square, so that it is seen to be missing.
   */
  static String of(String text) {
    var composed = Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\R", "\n");
    var shown = new StringBuilder(composed.length());
    composed
        .codePoints()
        .filter(c -> c == '\n' || !Character.isISOControl(c))
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> c == '\n' || c == ' ' || Fonts.show(c) ? c : REPLACEMENT)
        .forEach(shown::appendCodePoint);
    return shown.toString();
  }
}
