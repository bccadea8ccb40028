package se.valv.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.valv.exchange.Table.Row;
import se.valv.problem.FieldChecks;

/**
 * The cells of one row by what they hold. A cell that is not what it should be is noted under its
 * column's key, and read as absent; the row then has no value, whatever is made of it.
 */
public final class Cells {

  private static final Locale SWEDISH = Locale.of("sv");

  private final Row row;
  private final Mapping mapping;
  private final FieldChecks checks = new FieldChecks();

  Cells(Row row, Mapping mapping) {
    this.row = row;
    this.mapping = mapping;
  }

  /** Where the row begins in the file. */
  public int line() {
    return row.line();
  }

  /** What stands in a cell; empty where there is nothing. */
  public String text(String key) {
    var place = mapping.places().get(key);
    return place == null ? "" : Formula.plain(row.cell(place));
  }

  /** As {@link #text}, but absent when there is nothing. */
  public @Nullable String filled(String key) {
    var text = text(key);
    return text.isEmpty() ? null : text;
  }

  /** A day, written ÅÅÅÅ-MM-DD; absent when there is none. */
  public @Nullable LocalDate day(String key) {
    var text = text(key);
    try {
      return text.isEmpty() ? null : LocalDate.parse(text);
    } catch (DateTimeException notOne) {
      checks.reject(key, "NOT_A_DAY");
      return null;
    }
  }

  /** One of some words, in any case; absent when there is none. */
  public <E> @Nullable E word(String key, Map<String, E> words) {
    var text = text(key).toLowerCase(SWEDISH);
    if (text.isEmpty()) {
      return null;
    }
    var meant = words.get(text);
    checks.that(meant != null, key, "UNKNOWN_WORD");
    return meant;
  }

  /** As {@link #word}, of a row that must have one. */
  public <E> @Nullable E requiredWord(String key, Map<String, E> words) {
    checks.that(!text(key).isEmpty(), key, "MISSING");
    return word(key, words);
  }

  /** What is wrong with the row, to which more may be added. */
  public FieldChecks checks() {
    return checks;
  }

  /** The number of cells that the row has, also those beyond the heading. */
  int size() {
    return row.cells().size();
  }
}
