package se.valv.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.exchange.Table.Row;
import se.valv.problem.Invalid;

class SpreadsheetTest {

  private static final Table TABLE =
      new Table(
          List.of("Namn", "Plats"),
          List.of(
              new Row(2, List.of("Åäö; \"citat\"", "två\nrader")), new Row(3, List.of("x", ""))));

  @Test
  void whatIsWrittenAsASpreadsheetIsReadAsItWas() {
    var read = TableFile.read(TableFile.xlsx("Blad", "BEGRÄNSAT HEMLIG", TABLE));
    assertEquals(TABLE.heading(), read.heading());
    assertEquals("Åäö; \"citat\"", read.rows().getFirst().cell(0));
    assertEquals("två\nrader", read.rows().getFirst().cell(1));
    assertEquals("", read.rows().getLast().cell(1));
    assertEquals(3, read.rows().getLast().line());
  }

  @Test
  void whatIsWrittenAsCsvIsReadAsItWasAndOpensInASwedishSpreadsheet() {
    var bytes = TableFile.csv(TABLE);
    assertEquals((byte) 0xEF, bytes[0]);
    var text = new String(bytes, StandardCharsets.UTF_8);
    assertTrue(text.startsWith("\uFEFFNamn;Plats\r\n"), text);
    var read = TableFile.read(bytes);
    assertEquals(TABLE.rows().getFirst().cells(), read.rows().getFirst().cells());
  }

  @ParameterizedTest
  @ValueSource(strings = {"=1+1", "+46", "-5 grader", "@SUM(A1)", "\t=1", "=cmd|' /C calc'!A0"})
  void nothingThatIsWrittenIsAFormulaAndTheTextComesBack(String text) {
    var table = new Table(List.of("Namn"), List.of(new Row(2, List.of(text))));
    for (var bytes : List.of(TableFile.csv(table), TableFile.xlsx("B", "x", table))) {
      var read = TableFile.read(bytes);
      var cell = read.rows().getFirst().cell(0);
      assertTrue(cell.startsWith("'"), cell);
      var mapping = Mapping.of(List.of(Column.required("name", "Namn")), read.heading());
      assertEquals(text.strip(), new Cells(read.rows().getFirst(), mapping).text("name").strip());
    }
  }

  @Test
  void anApostropheOfItsOwnStays() {
    var cells =
        new Cells(
            new Row(2, List.of("'s-Hertogenbosch")),
            new Mapping(Map.of("name", 0), List.of(), List.of()));
    assertEquals("'s-Hertogenbosch", cells.text("name"));
  }

  @Test
  void daysAndNumbersAreReadAsTheyAreShown() throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var book = new Workbook(bytes, "Test", "1.0")) {
      var sheet = book.newWorksheet("Blad");
      sheet.value(1, 0, "Dag");
      sheet.value(1, 1, "Tal");
      sheet.value(1, 2, "Räknat");
      sheet.value(3, 0, LocalDate.of(2027, 5, 31));
      sheet.style(3, 0).format("yyyy-MM-dd").set();
      sheet.value(3, 1, 8);
      sheet.formula(3, 2, "1+1");
    }
    var table = TableFile.read(bytes.toByteArray());
    assertEquals(List.of("Dag", "Tal", "Räknat"), table.heading());
    assertEquals("2027-05-31", table.rows().getFirst().cell(0));
    assertEquals("8", table.rows().getFirst().cell(1));
    assertEquals(4, table.rows().getFirst().line());
  }

  @Test
  void whatUnpacksToTooMuchIsRefusedBeforeItIsRead() throws IOException {
    var bomb = zip(Map.of("xl/worksheets/sheet1.xml", new byte[64 * 1024 * 1024]));
    assertTrue(bomb.length < 200_000);
    assertEquals("TOO_LARGE_INSIDE", refused(bomb));
    var many = new HashMap<String, byte[]>();
    IntStream.range(0, 1001).forEach(i -> many.put("part" + i + ".xml", new byte[1]));
    assertEquals("TOO_LARGE_INSIDE", refused(zip(many)));
  }

  @Test
  void whatPointsOutsideItselfIsRefused() throws IOException {
    var sheet =
        "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>";
    assertEquals(
        "BROKEN_SPREADSHEET",
        refused(zip(Map.of("xl/workbook.xml", sheet.getBytes(StandardCharsets.UTF_8)))));
    assertEquals(
        "BROKEN_SPREADSHEET",
        refused(zip(Map.of("xl/workbook.xml", sheet.getBytes(StandardCharsets.UTF_16)))));
  }

  @Test
  void whatIsNoSpreadsheetIsSaidToBeNone() throws IOException {
    assertEquals("BROKEN_SPREADSHEET", refused(new byte[] {'P', 'K', 3, 4, 0, 0}));
    assertEquals("BROKEN_SPREADSHEET", refused(zip(Map.of("readme.txt", new byte[] {1}))));
    assertFalse(Spreadsheet.isOne(new byte[] {'P', 'K'}));
    var whole = TableFile.xlsx("B", "x", TABLE);
    assertEquals("BROKEN_SPREADSHEET", refused(Arrays.copyOf(whole, whole.length / 2)));
    var empty = new Table(List.of("Namn"), List.of());
    assertEquals("EMPTY", refused(TableFile.xlsx("B", "x", empty)));
  }

  @Test
  void thereAreNoMoreRowsThanSomebodyCanLookAt() {
    var rows = new ArrayList<Row>();
    IntStream.rangeClosed(0, CsvFile.MOST_ROWS).forEach(i -> rows.add(new Row(i, List.of("x"))));
    assertEquals(
        "TOO_MANY_ROWS", refused(TableFile.xlsx("B", "x", new Table(List.of("Namn"), rows))));
    var wide = IntStream.rangeClosed(0, 100).mapToObj(i -> "k" + i).toList();
    var table = new Table(wide, List.of(new Row(2, wide)));
    assertEquals("BROKEN_SPREADSHEET", refused(TableFile.xlsx("B", "x", table)));
    var tooLong = new Table(List.of("Namn"), List.of(new Row(2, List.of("x".repeat(10_001)))));
    assertEquals("BROKEN_SPREADSHEET", refused(TableFile.xlsx("B", "x", tooLong)));
  }

  private static String refused(byte[] bytes) {
    var invalid = assertThrows(Invalid.class, () -> TableFile.read(bytes));
    assertEquals(CsvFile.FIELD, invalid.errors().getFirst().field());
    return invalid.errors().getFirst().code();
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    var bytes = new ByteArrayOutputStream();
    try (var zip = new ZipOutputStream(bytes)) {
      for (var part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
