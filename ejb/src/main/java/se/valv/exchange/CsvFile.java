package se.valv.exchange;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import se.valv.exchange.Table.Row;
import se.valv.problem.Invalid;

/**
 * CSV as offices save it: UTF-8 with or without its mark, UTF-16 or Latin-1; fields parted by
 * semicolon, comma or tab, whichever the heading has most of; quotes as in RFC 4180. The first row
 * that holds anything is the heading. What can't be read so is refused whole, by what to do.
 */
public final class CsvFile {

  /** The most rows that one file may have, so that somebody can look at all of them. */
  public static final int MOST_ROWS = 2000;

  /** What errors of the file itself are noted under. */
  public static final String FIELD = "file";

  private static final int MOST_COLUMNS = 100;
  private static final int LONGEST_CELL = 10_000;
  private static final String SEPARATORS = ";,\t";
  private static final Pattern SAID =
      Pattern.compile("\\Asep=([;,\t])\\R", Pattern.CASE_INSENSITIVE);

  private CsvFile() {}

  /**
   * Reads a file.
   *
   * @throws Invalid with field {@link #FIELD} and code {@code SPREADSHEET} (of a kind that is no
   *     text), {@code NOT_TEXT}, {@code EMPTY} (no row under a heading), {@code NOT_CSV} (a quote
   *     that does not end, a field that is too long, too many columns) or {@code TOO_MANY_ROWS}
   */
  public static Table read(byte[] bytes) {
    return parse(Characters.of(bytes));
  }

  private static Table parse(String text) {
    // A quote without its other half would swallow every row after it.
    if (text.chars().filter(c -> c == '"').count() % 2 != 0) {
      throw new Invalid(FIELD, "NOT_CSV");
    }
    var said = SAID.matcher(text);
    var above = said.lookingAt();
    var body = above ? text.substring(said.end()) : text;
    var separator = above ? said.group(1).charAt(0) : separatorOf(body);
    var rows = rows(body, separator, above ? 1 : 0);
    if (rows.size() < 2) {
      throw new Invalid(FIELD, "EMPTY");
    }
    return new Table(rows.getFirst().cells(), rows.subList(1, rows.size()));
  }

  private static List<Row> rows(String text, char separator, int linesAbove) {
    var handler =
        CsvRecordHandler.of(limits ->
            limits
                .maxFields(MOST_COLUMNS)
                .maxFieldSize(LONGEST_CELL)
                .maxRecordSize(MOST_COLUMNS * LONGEST_CELL));
    var reader =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .build(handler, text);
    var rows = new ArrayList<Row>();
    try {
      for (CsvRecord record : reader) {
        var cells = record.getFields().stream().map(String::strip).toList();
        if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
          rows.add(new Row((int) record.getStartingLineNumber() + linesAbove, cells));
        }
        if (rows.size() > MOST_ROWS + 1) {
          throw new Invalid(FIELD, "TOO_MANY_ROWS");
        }
      }
    } catch (CsvParseException notCsv) {
      throw new Invalid(FIELD, "NOT_CSV");
    }
    return rows;
  }

  /** The separator that the heading has most of, outside quotes; a semicolon when it has none. */
  private static char separatorOf(String text) {
    var counts = new int[SEPARATORS.length()];
    var quoted = false;
    for (var c : text.strip().toCharArray()) {
      if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == '\n' || c == '\r')) {
        break;
      } else if (!quoted && SEPARATORS.indexOf(c) >= 0) {
        counts[SEPARATORS.indexOf(c)]++;
      }
    }
    var best = 0;
    for (int i = 1; i < counts.length; i++) {
      best = counts[i] > counts[best] ? i : best;
    }
    return SEPARATORS.charAt(best);
  }
}
