package se.valv.exchange;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.exchange.Table.Row;
import se.valv.problem.Invalid;

class CsvFileTest {

  private static final String NAMES =
      "kod;namn\nKS;Kommunstyrelsen – ledning\nSBN;Byggnämnden å ä ö\n";
  private static final List<Row> ROWS =
      List.of(
          new Row(2, List.of("KS", "Kommunstyrelsen – ledning")),
          new Row(3, List.of("SBN", "Byggnämnden å ä ö")));

  @Test
  void aFileIsReadInWhateverEncodingOfficesUse() {
    assertEquals(ROWS, CsvFile.read(NAMES.getBytes(UTF_8)).rows());
    assertEquals(ROWS, CsvFile.read(("\uFEFF" + NAMES).getBytes(UTF_8)).rows());
    assertEquals(ROWS, CsvFile.read(("\uFEFF" + NAMES).getBytes(UTF_16LE)).rows());
    assertEquals(
        ROWS,
        CsvFile.read(("\uFEFF" + NAMES).getBytes(java.nio.charset.StandardCharsets.UTF_16BE))
            .rows());
    assertEquals(ROWS, CsvFile.read(NAMES.getBytes(Charset.forName("windows-1252"))).rows());
  }

  @Test
  void latinOneWithSemicolonsIsTaken() {
    var table = CsvFile.read("kod;namn\r\nHÄN;Hälsa; vård\r\n".getBytes(ISO_8859_1));
    assertEquals(List.of("kod", "namn"), table.heading());
    assertEquals(List.of(new Row(2, List.of("HÄN", "Hälsa", "vård"))), table.rows());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"kod;namn,kort\na;b", "kod,namn\na,b", "kod\tnamn\na\tb", "sep=,\nkod,namn\na,b"})
  void theSeparatorIsTheOneThatTheHeadingUses(String text) {
    assertEquals(List.of("a", "b"), rows(text).getFirst().cells());
  }

  @Test
  void linesAreCountedAsWhoeverOpensTheFileCountsThem() {
    assertEquals(
        List.of(new Row(3, List.of("a", "x\ny")), new Row(6, List.of("b", "z"))),
        rows("kod;namn\n\n a ;\"x\ny\"\n;\nb;z"));
    assertEquals(3, rows("sep=;\nkod;namn\na;b").getFirst().line());
  }

  @Test
  void quotesHoldSeparatorsLinesAndQuotes() {
    assertEquals(
        List.of("a;b", "sa \"hej\""),
        rows("\"kod;x\";namn\n\"a;b\";\"sa \"\"hej\"\"\"").getFirst().cells());
  }

  @Test
  void aCellBeyondTheRowIsEmpty() {
    assertEquals("", rows("kod;namn\na").getFirst().cell(1));
  }

  @Test
  void whatIsNoCsvIsRefusedByWhatItIs() {
    assertEquals("SPREADSHEET", refused(new byte[] {'P', 'K', 3, 4, 20, 0}));
    assertEquals(
        "SPREADSHEET", refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}));
    assertEquals("NOT_TEXT", refused(new byte[] {'k', 0, 1, 2}));
    assertEquals("NOT_TEXT", refused(new byte[] {'k', (byte) 0x81, '\n', 'a'}));
    assertEquals("NOT_CSV", refused("kod;namn\na;\"aldrig slut".getBytes(UTF_8)));
    assertEquals("NOT_CSV", refused(("kod;namn\na;" + "x".repeat(20_000)).getBytes(UTF_8)));
    assertEquals("NOT_CSV", refused((";".repeat(200) + "kod\na").getBytes(UTF_8)));
    assertEquals("EMPTY", refused("".getBytes(UTF_8)));
    assertEquals("EMPTY", refused("kod;namn\n;\n".getBytes(UTF_8)));
    assertEquals("TOO_MANY_ROWS", refused(("kod\n" + "a\n".repeat(2001)).getBytes(UTF_8)));
    assertEquals(2000, rows("kod\n" + "a\n".repeat(2000)).size());
  }

  private static List<Row> rows(String text) {
    return CsvFile.read(text.getBytes(UTF_8)).rows();
  }

  private static String refused(byte[] bytes) {
    var refusal = assertThrows(Invalid.class, () -> CsvFile.read(bytes));
    assertEquals(CsvFile.FIELD, refusal.errors().getFirst().field());
    return refusal.errors().getFirst().code();
  }
}
