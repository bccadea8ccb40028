package se.valv.report.paper;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;

/**
 * Where a line may end: after spaces, and after a hyphen or slash between letters. So neither a day
 * nor a registration number is parted.
 */
final class LineBreaks implements FSTextBreaker {

  private String text = "";
  private int at;

  @Override
  public void setText(String newText) {
    text = newText;
    at = 0;
  }

  @Override
  public int next() {
    if (at >= text.length()) {
      return BreakIterator.DONE;
    }
    do {
      at++;
    } while (at < text.length() && !endsAt(at));
    return at;
  }

  private boolean endsAt(int place) {
    var before = text.charAt(place - 1);
    var after = text.charAt(place);
    if (before == ' ' || before == '\n') {
      return after != ' ' && after != '\n';
    }
    return (before == '-' || before == '/')
        && Character.isLetter(after)
        && place > 1
        && Character.isLetter(text.charAt(place - 2));
  }
}
