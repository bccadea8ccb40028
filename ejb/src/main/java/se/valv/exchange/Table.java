package se.valv.exchange;

import java.util.List;

/**
 * A table as another program wrote it: a heading, and the rows under it. All cells are text,
 * without blanks around it.
 *
 * @param heading what the columns are called, as written
 * @param rows those that hold anything
 */
public record Table(List<String> heading, List<Row> rows) {

  /** Keeps its own copies. */
  public Table {
    heading = List.copyOf(heading);
    rows = List.copyOf(rows);
  }

  /**
   * One row.
   *
   * @param line where it begins, as whoever opens the file counts: the heading is line 1
   * @param cells from the left; cells that are left out at the end are not there
   */
  public record Row(int line, List<String> cells) {

    /** Keeps its own copy. */
    public Row {
      cells = List.copyOf(cells);
    }

    /** A cell by its place from 0; empty where the row is shorter. */
    public String cell(int place) {
      return place < cells.size() ? cells.get(place) : "";
    }
  }
}
