package se.valv.search.text;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Recognises what looks like a personnummer or samordningsnummer, so that one is never asked for,
 * kept or logged as an ordinary word. Looks only at the shape: ten or twelve digits that begin with
 * a date, whether or not the check digit is right and however they are divided. The number of a
 * company is not a person's: its third digit is 2 or more.
 */
public final class IdentityNumbers {

  private static final String MONTH = "(0[1-9]|1[0-2])";

  /** A samordningsnummer adds 60 to the day. */
  private static final String DAY = "(0[1-9]|[12]\\d|3[01]|6[1-9]|[78]\\d|9[01])";

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<!\\d)(\\d\\d)?\\d\\d("
              + (MONTH + DAY + " ?[-+]? ?")
              + "|"
              + ("[ -]" + MONTH + "[ -]" + DAY + " ?[-+] ?")
              + ")\\d{4}(?![\\d:/])");

  private static final Pattern DASH = Pattern.compile("[\\p{Pd}\u2212]");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}\\p{Mn}]");
  private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

  private IdentityNumbers() {}

  /** Whether there is one anywhere in the text. */
  public static boolean isIn(String text) {
    var plain = Normalizer.normalize(text, Normalizer.Form.NFKC);
    plain = INVISIBLE.matcher(plain).replaceAll("");
    plain = DASH.matcher(plain).replaceAll("-");
    plain = SPACE.matcher(plain).replaceAll(" ");
    return NUMBER.matcher(withPlainDigits(plain)).find();
  }

  private static String withPlainDigits(String text) {
    var plain = new StringBuilder(text.length());
    text.codePoints()
        .forEach(c -> {
          if (Character.isDigit(c)) {
            plain.append(Character.digit(c, 10));
          } else {
            plain.appendCodePoint(c);
          }
        });
    return plain.toString();
  }
}
