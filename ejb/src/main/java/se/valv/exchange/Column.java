package se.valv.exchange;

import java.util.List;
import java.util.Locale;

/**
 * A column that is asked for.
 *
 * @param key by what it is named in errors
 * @param required whether a table must have it
 * @param names what people call it in a heading, in any case; blanks, hyphens and underscores are
 *     all one
 */
public record Column(String key, boolean required, List<String> names) {

  private static final Locale SWEDISH = Locale.of("sv");

  /** Keeps its own copy. */
  public Column {
    names = List.copyOf(names);
  }

  /** A column without which a table is none of this sort. */
  public static Column required(String key, String... names) {
    return new Column(key, true, List.of(names));
  }

  /** A column that may be left out. */
  public static Column optional(String key, String... names) {
    return new Column(key, false, List.of(names));
  }

  /** Whether a heading means this column. */
  boolean isCalled(String heading) {
    var plain = plain(heading);
    return plain(key).equals(plain) || names.stream().anyMatch(name -> plain(name).equals(plain));
  }

  private static String plain(String heading) {
    return heading.toLowerCase(SWEDISH).replaceAll("[\\s_-]+", " ").strip();
  }
}
