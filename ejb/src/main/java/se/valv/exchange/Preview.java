package se.valv.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.valv.exchange.Table.Row;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

/**
 * What every row of a table amounts to, before anything is done with it.
 *
 * @param <T> what a row means
 * @param lines all rows, in their order
 */
public record Preview<T>(List<Line<T>> lines) {

  /** Keeps its own copy. */
  public Preview {
    lines = List.copyOf(lines);
  }

  /**
   * Reads every row of a table.
   *
   * @param mapping which column holds what; all that is required must be there
   * @param reader makes a value of a row; may throw {@link Invalid}, which are that row's errors
   * @throws Invalid with code {@code MISSING_COLUMN} for each required column that is not there
   */
  public static <T> Preview<T> of(Table table, Mapping mapping, Function<Cells, T> reader) {
    if (!mapping.missing().isEmpty()) {
      throw new Invalid(
          mapping.missing().stream().map(key -> new FieldError(key, "MISSING_COLUMN")).toList());
    }
    var width = table.heading().size();
    return new Preview<>(
        table.rows().stream().map(row -> read(row, mapping, width, reader)).toList());
  }

  private static <T> Line<T> read(Row row, Mapping mapping, int width, Function<Cells, T> reader) {
    var cells = new Cells(row, mapping);
    cells.checks().that(cells.size() <= width, CsvFile.FIELD, "MORE_CELLS_THAN_HEADINGS");
    var errors = new ArrayList<FieldError>();
    T value = null;
    try {
      value = reader.apply(cells);
    } catch (Invalid invalid) {
      errors.addAll(invalid.errors());
    }
    try {
      cells.checks().orThrow();
    } catch (Invalid invalid) {
      errors.addAll(invalid.errors());
    }
    return new Line<>(row.line(), row.cells(), errors.isEmpty() ? value : null, errors);
  }

  /** The same rows, some of them with more errors, by line: what shows when rows are compared. */
  public Preview<T> with(Map<Integer, List<FieldError>> more) {
    return new Preview<>(
        lines.stream()
            .map(line -> line.with(more.getOrDefault(line.number(), List.of())))
            .toList());
  }

  /** Whether there are rows, and nothing is wrong with any of them. */
  public boolean isWhole() {
    return !lines.isEmpty() && lines.stream().allMatch(line -> line.errors().isEmpty());
  }

  /** How many rows have errors. */
  public long wrong() {
    return lines.stream().filter(line -> !line.errors().isEmpty()).count();
  }

  /**
   * The values of all rows.
   *
   * @throws Invalid when one row is wrong, or there is none
   */
  public List<T> values() {
    if (!isWhole()) {
      throw new Invalid(CsvFile.FIELD, "ROWS_ARE_WRONG");
    }
    return lines.stream().map(Line::found).flatMap(Optional::stream).toList();
  }

  /**
   * One row.
   *
   * @param <T> what a row means
   * @param number the line that it begins on
   * @param cells what stands in it
   * @param value what it means; absent when anything is wrong
   * @param errors what is wrong, by the keys of columns
   */
  public record Line<T>(
      int number, List<String> cells, @Nullable T value, List<FieldError> errors) {

    /** Keeps its own copies. */
    public Line {
      cells = List.copyOf(cells);
      errors = List.copyOf(errors);
    }

    /** What it means, if nothing is wrong with it. */
    public Optional<T> found() {
      return Optional.ofNullable(value);
    }

    private Line<T> with(List<FieldError> more) {
      if (more.isEmpty()) {
        return this;
      }
      var all = new ArrayList<>(errors);
      all.addAll(more);
      return new Line<>(number, cells, null, all);
    }
  }
}
