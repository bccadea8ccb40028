package se.valv.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tables as files: of whatever kind they come, and of the kind that is asked for. */
public final class TableFile {

  private TableFile() {}

  /**
   * Reads a file: a spreadsheet of today when it is one, and else CSV.
   *
   * @throws se.valv.problem.Invalid with field {@link CsvFile#FIELD} when it is neither, or too
   *     large
   */
  public static Table read(byte[] bytes) {
    return Spreadsheet.isOne(bytes) ? Spreadsheet.read(bytes) : CsvFile.read(bytes);
  }

  /**
   * A table as CSV for Swedish spreadsheets: UTF-8 with its mark, semicolons, every cell quoted
   * where it must be, and none of them a formula.
   */
  public static byte[] csv(Table table) {
    var text =
        Stream.concat(Stream.of(table.heading()), table.rows().stream().map(Table.Row::cells))
            .map(TableFile::line)
            .collect(Collectors.joining());
    return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A table as a spreadsheet, none of its cells a formula.
   *
   * @param mark what stands above and below each printed page
   */
  public static byte[] xlsx(String name, String mark, Table table) {
    return Spreadsheet.write(name, mark, table);
  }

  private static String line(List<String> cells) {
    return cells.stream().map(TableFile::cell).collect(Collectors.joining(";")) + "\r\n";
  }

  private static String cell(String text) {
    var neutral = Formula.neutral(text);
    var quoted = neutral.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
    return quoted ? '"' + neutral.replace("\"", "\"\"") + '"' : neutral;
  }
}
