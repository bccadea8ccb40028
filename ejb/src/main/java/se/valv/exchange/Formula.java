package se.valv.exchange;

/**
 * Text that a spreadsheet would take for a formula and carry out: what begins with {@code = + - @}
 * or a tab or line break. An apostrophe before it makes it text; it is not part of it.
 */
final class Formula {

  private static final String BEGINNINGS = "=+-@\t\r\n";

  private Formula() {}

  /** The same text, such that it is carried out by nobody. */
  static String neutral(String text) {
    return begins(text) ? "'" + text : text;
  }

  /** The text without the apostrophe, if it has one for that reason. */
  static String plain(String text) {
    return text.startsWith("'") && begins(text.substring(1)) ? text.substring(1) : text;
  }

  private static boolean begins(String text) {
    return !text.isEmpty() && BEGINNINGS.indexOf(text.charAt(0)) >= 0;
  }
}
