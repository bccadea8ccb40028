package se.valv.analysis;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What became of a text, word by word, in those paragraphs that are not as they were. */
public final class WordChanges {

  /** So many words of one change are told apart; of a longer one the whole is old and new. */
  private static final int MOST_WORDS = 4_000;

  private static final String BETWEEN_WORDS = "(?<=\\s)(?!\\s)|(?<!\\s)(?=\\s)";

  private final List<Run> runs = new ArrayList<>();

  private WordChanges() {}

  /** The changed paragraphs in order, with what lies between left out. */
  public static List<Run> between(String before, String after) {
    var old = lines(before);
    var changes = new WordChanges();
    var read = 0;
    for (var change : exchanges(old, lines(after))) {
      changes.leftOut(change.from() > read);
      changes.paragraphs(String.join("\n", change.before()), String.join("\n", change.after()));
      read = change.to();
    }
    changes.leftOut(!changes.runs.isEmpty() && read < old.size());
    return changes.runs;
  }

  private void paragraphs(String before, String after) {
    var old = words(before);
    var now = words(after);
    if (old.size() + now.size() > MOST_WORDS) {
      add(Fate.REMOVED, before);
      add(Fate.ADDED, after);
      return;
    }
    var read = 0;
    for (var change : exchanges(old, now)) {
      add(Fate.KEPT, String.join("", old.subList(read, change.from())));
      add(Fate.REMOVED, String.join("", change.before()));
      add(Fate.ADDED, String.join("", change.after()));
      read = change.to();
    }
    add(Fate.KEPT, String.join("", old.subList(read, old.size())));
  }

  private void leftOut(boolean something) {
    if (something) {
      runs.add(new Run(Fate.LEFT_OUT, ""));
    }
  }

  private void add(Fate fate, String text) {
    if (!text.isEmpty()) {
      runs.add(new Run(fate, text));
    }
  }

  /** What was exchanged for what; what was taken out and put in at one place is one exchange. */
  private static List<Exchange> exchanges(List<String> before, List<String> after) {
    var all = new ArrayList<Exchange>();
    var linear = new MyersDiffWithLinearSpace<String>();
    for (var delta : DiffUtils.diff(before, after, linear).getDeltas()) {
      var next = Exchange.of(delta);
      all.add(
          all.isEmpty() || all.getLast().to() < next.from() ? next : all.removeLast().and(next));
    }
    return all;
  }

  private static List<String> lines(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split("\n", -1));
  }

  private static List<String> words(String text) {
    return text.isEmpty() ? List.of() : Arrays.asList(text.split(BETWEEN_WORDS, -1));
  }

  /** What became of some words. */
  public enum Fate {
    /** They stand as they did. */
    KEPT,
    /** They are new. */
    ADDED,
    /** They are gone. */
    REMOVED,
    /** Paragraphs as they were, not told. */
    LEFT_OUT
  }

  /**
   * Words that follow each other and fared alike.
   *
   * @param fate how
   * @param text the words, spaces and all; none where paragraphs are left out
   */
  public record Run(Fate fate, String text) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
      return fate + "[" + text.length() + "]";
    }
  }

  private record Exchange(int from, int to, List<String> before, List<String> after) {

    static Exchange of(AbstractDelta<String> delta) {
      var source = delta.getSource();
      return new Exchange(
          source.getPosition(),
          source.getPosition() + source.size(),
          source.getLines(),
          delta.getTarget().getLines());
    }

    Exchange and(Exchange next) {
      return new Exchange(from, next.to, joined(before, next.before), joined(after, next.after));
    }

    private static List<String> joined(List<String> one, List<String> other) {
      return Stream.concat(one.stream(), other.stream()).toList();
    }
  }
}
