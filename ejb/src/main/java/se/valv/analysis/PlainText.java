package se.valv.analysis;

import java.util.regex.Pattern;

/**
 * Text as it was meant, whatever it was pasted from: word processors put characters into it that
 * can't be seen, that break searches, or that only their own fonts show.
 */
public final class PlainText {

  private static final Pattern NEW_LINES = Pattern.compile("\r\n|[\r\u000B\f\u0085\u2028\u2029]");
  private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");
  private static final Pattern SPACES = Pattern.compile("\\p{Zs}");

  /** Bullets of lists, those of Wingdings and Symbol too, and the ring of a list in a list. */
  private static final Pattern BULLETS =
      Pattern.compile(
          "^([ \t]*)(?:[•·▪▫■□●○◦‣⁃∙➢✓\uF0B7\uF0A7\uF0D8\uF0FC\uF076][ \t]+|o\t+)",
          Pattern.MULTILINE);

  private PlainText() {}

  /**
   * The text with lines ended by {@code \n}, plain spaces, points of a list begun by {@code "- "},
   * and without soft hyphens and other characters that are not seen. The same when done twice.
   */
  public static String of(String pasted) {
    var lines = NEW_LINES.matcher(pasted).replaceAll("\n");
    var seen = UNSEEN.matcher(lines).replaceAll("");
    return BULLETS.matcher(SPACES.matcher(seen).replaceAll(" ")).replaceAll("$1- ");
  }
}
