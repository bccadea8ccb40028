package se.valv.search.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * What somebody typed, read as a question. Anything can be read: words that must all be there,
 * {@code "a phrase"}, {@code begin*}, {@code -not}, and {@code OR} or {@code ELLER} between two
 * that are alternatives. A sign where it means nothing is passed over, never an error.
 *
 * @param clauses what must hold, all of them
 */
public record QueryText(List<Clause> clauses) {

  private static final Set<String> OR = Set.of("OR", "ELLER");
  private static final Set<String> AND = Set.of("AND", "OCH");
  private static final String QUOTES = "\"“”„‟«»″";
  private static final String PASSED_OVER = "()[]{}";

  /** Keeps a copy. */
  public QueryText {
    clauses = List.copyOf(clauses);
  }

  /**
   * One condition.
   *
   * @param excluded whether it must not hold
   * @param anyOf alternatives, at least one
   */
  public record Clause(boolean excluded, List<Term> anyOf) {

    /** Keeps a copy. */
    public Clause {
      anyOf = List.copyOf(anyOf);
    }
  }

  /** What is looked for. */
  public sealed interface Term {

    /** As typed. */
    String text();
  }

  /** A word in any inflection; when it falls into several, those next to each other. */
  public record AnyForm(String text) implements Term {}

  /** Exactly these words in this order. */
  public record Phrase(String text) implements Term {}

  /** Words that begin so. */
  public record Beginning(String text) implements Term {}

  /** Whether nothing was asked. */
  public boolean isBlank() {
    return clauses.isEmpty();
  }

  /** How many terms there are. */
  public int terms() {
    return clauses.stream().mapToInt(c -> c.anyOf().size()).sum();
  }

  /** Reads what was typed. */
  public static QueryText read(String typed) {
    var reader = new Reader();
    int at = 0;
    while (at < typed.length()) {
      at = reader.next(typed, at);
    }
    return new QueryText(reader.clauses);
  }

  private static boolean ends(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || PASSED_OVER.indexOf(c) >= 0
        || QUOTES.indexOf(c) >= 0;
  }

  private static final class Reader {

    private final List<Clause> clauses = new ArrayList<>();
    private boolean alternative;
    private boolean excluded;

    /** Takes what begins at {@code at} and says where the next begins. */
    int next(String typed, int at) {
      char c = typed.charAt(at);
      if (QUOTES.indexOf(c) >= 0) {
        int end = at + 1;
        while (end < typed.length() && QUOTES.indexOf(typed.charAt(end)) < 0) {
          end++;
        }
        add(new Phrase(typed.substring(at + 1, end)));
        return end + 1;
      }
      if (ends(c)) {
        excluded = false;
        return at + 1;
      }
      if (c == '-' || c == '\u2212' || c == '+') {
        excluded = c != '+';
        return at + 1;
      }
      int end = at;
      while (end < typed.length() && !ends(typed.charAt(end))) {
        end++;
      }
      word(typed.substring(at, end));
      return end;
    }

    private void word(String word) {
      if (OR.contains(word)) {
        alternative = true;
      } else if (!AND.contains(word)) {
        add(word.endsWith("*") ? new Beginning(word.replace("*", " ").strip()) : new AnyForm(word));
      }
    }

    private void add(Term term) {
      int last = clauses.size() - 1;
      if (term.text().isBlank()) {
        excluded = false;
        return;
      }
      if (alternative && !excluded && last >= 0 && !clauses.get(last).excluded()) {
        var wider = new ArrayList<>(clauses.get(last).anyOf());
        wider.add(term);
        clauses.set(last, new Clause(false, wider));
      } else {
        clauses.add(new Clause(excluded, List.of(term)));
      }
      alternative = false;
      excluded = false;
    }
  }
}
