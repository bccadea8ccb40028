package se.valv.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import se.valv.exchange.Table.Row;
import se.valv.problem.Invalid;

/**
 * XLSX (ECMA-376): the first sheet, as it is shown. A file is measured before it is read: how much
 * it unpacks to, and that nothing in it points outside itself.
 */
final class Spreadsheet {

  private static final byte[] ZIP = {'P', 'K', 3, 4};
  private static final int MOST_PARTS = 1_000;
  private static final int MOST_UNPACKED = 32 * 1024 * 1024;
  private static final int MOST_COLUMNS = 100;
  private static final int LONGEST_CELL = 10_000;
  private static final String DECLARATION = "<!DOCTYPE";

  private Spreadsheet() {}

  /** Whether a file says that it is one, or at least a package like one. */
  static boolean isOne(byte[] bytes) {
    return bytes.length >= ZIP.length && Arrays.equals(bytes, 0, ZIP.length, ZIP, 0, ZIP.length);
  }

  /**
   * Reads the first sheet; the first row that holds anything is the heading.
   *
   * @throws Invalid with field {@link CsvFile#FIELD} and code {@code BROKEN_SPREADSHEET}, {@code
   *     EMPTY}, {@code TOO_MANY_ROWS} or {@code TOO_LARGE_INSIDE}
   */
  static Table read(byte[] bytes) {
    measure(bytes);
    try (var book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes), new ReadingOptions(true, false))) {
      try (var sheet = book.getFirstSheet().openStream()) {
        return table(sheet.iterator());
      }
    } catch (Invalid invalid) {
      throw invalid;
    } catch (IOException | RuntimeException broken) {
      throw wrong("BROKEN_SPREADSHEET");
    }
  }

  private static Table table(Iterator<org.dhatim.fastexcel.reader.Row> sheet) {
    var rows = new ArrayList<Row>();
    while (sheet.hasNext()) {
      var row = sheet.next();
      var cells = cells(row);
      if (cells.stream().anyMatch(cell -> !cell.isEmpty())) {
        rows.add(new Row(row.getRowNum(), cells));
      }
      if (rows.size() > CsvFile.MOST_ROWS + 1) {
        throw wrong("TOO_MANY_ROWS");
      }
    }
    if (rows.size() < 2) {
      throw wrong("EMPTY");
    }
    return new Table(rows.getFirst().cells(), rows.subList(1, rows.size()));
  }

  private static List<String> cells(org.dhatim.fastexcel.reader.Row row) {
    if (row.getCellCount() > MOST_COLUMNS) {
      throw wrong("BROKEN_SPREADSHEET");
    }
    var cells = new ArrayList<String>();
    for (int i = 0; i < row.getCellCount(); i++) {
      cells.add(row.getOptionalCell(i).map(Spreadsheet::shown).orElse("").strip());
    }
    return cells;
  }

  /** A cell as text; a day as ÅÅÅÅ-MM-DD, for to a spreadsheet it is a number. */
  private static String shown(Cell cell) {
    var format = cell.getDataFormatString();
    if (cell.getType() == CellType.NUMBER && format != null && isOfDay(format)) {
      return DateTimeFormatter.ISO_LOCAL_DATE.format(cell.asDate());
    }
    var text = cell.getType() == CellType.NUMBER ? cell.getRawValue() : cell.getText();
    if (text != null && text.length() > LONGEST_CELL) {
      throw wrong("BROKEN_SPREADSHEET");
    }
    return text == null ? "" : text;
  }

  private static boolean isOfDay(String format) {
    var plain = format.toLowerCase(Locale.ROOT);
    return plain.contains("y") && plain.contains("d");
  }

  /** Unpacks it once for its size, holding one part at a time; by the list that the reader uses. */
  private static void measure(byte[] bytes) {
    try (var zip = ZipFile.builder().setByteArray(bytes).get()) {
      var parts = Collections.list(zip.getEntries());
      if (parts.isEmpty()) {
        throw wrong("BROKEN_SPREADSHEET");
      }
      if (parts.size() > MOST_PARTS) {
        throw wrong("TOO_LARGE_INSIDE");
      }
      int left = MOST_UNPACKED;
      for (var part : parts) {
        left -= measured(zip, part, left);
      }
    } catch (IOException | IllegalArgumentException broken) {
      throw wrong("BROKEN_SPREADSHEET");
    }
  }

  private static int measured(ZipFile zip, ZipArchiveEntry part, int left) throws IOException {
    try (var unpacking = zip.getInputStream(part)) {
      var content = unpacking.readNBytes(left + 1);
      if (content.length > left) {
        throw wrong("TOO_LARGE_INSIDE");
      }
      if (part.getName().endsWith(".xml") && declares(content)) {
        throw wrong("BROKEN_SPREADSHEET");
      }
      return content.length;
    }
  }

  /** Whether XML declares a type of its own, or is written so that this can't be seen. */
  private static boolean declares(byte[] xml) {
    var text = new String(xml, StandardCharsets.ISO_8859_1);
    return text.contains(DECLARATION) || text.indexOf('\0') >= 0;
  }

  /** Writes one sheet. */
  static byte[] write(String name, String mark, Table table) {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Valv", "1.0")) {
      var sheet = book.newWorksheet(name);
      sheet.header(mark, Position.CENTER);
      sheet.footer(mark, Position.CENTER);
      for (int column = 0; column < table.heading().size(); column++) {
        sheet.value(0, column, Formula.neutral(table.heading().get(column)));
        sheet.style(0, column).bold().set();
      }
      for (int row = 0; row < table.rows().size(); row++) {
        var cells = table.rows().get(row).cells();
        for (int column = 0; column < cells.size(); column++) {
          sheet.value(row + 1, column, Formula.neutral(cells.get(column)));
        }
      }
      sheet.freezePane(0, 1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static Invalid wrong(String code) {
    return new Invalid(CsvFile.FIELD, code);
  }
}
