package se.valv.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

class PreviewTest {

  private static final List<Column> COLUMNS =
      List.of(
          Column.required("code", "kod", "enhetskod"),
          Column.required("kind", "slag"),
          Column.optional("from", "gäller från", "från"));
  private static final Map<String, Integer> WORDS = Map.of("nämnd", 1, "förvaltning", 2);

  @Test
  void columnsAreFoundByWhatPeopleCallThem() {
    var mapping = Mapping.of(COLUMNS, List.of("Gäller_från", "ENHETSKOD", "chef", " slag"));
    assertEquals(Map.of("from", 0, "code", 1, "kind", 3), mapping.places());
    assertEquals(List.of("chef"), mapping.unused());
    assertEquals(List.of(), mapping.missing());
  }

  @Test
  void aColumnIsWhereSomebodySaysThatItIs() {
    var mapping =
        Mapping.of(COLUMNS, List.of("kod", "kod 2", "slag"), Map.of("code", 1, "from", 9));
    assertEquals(Map.of("code", 1, "kind", 2), mapping.places());
    assertEquals(List.of("kod"), mapping.unused());
    var taken = Mapping.of(COLUMNS, List.of("kod", "slag"), Map.of("kind", 0, "code", -1));
    assertEquals(List.of("code"), taken.missing());
  }

  @Test
  void aTableWithoutARequiredColumnIsRefused() {
    var refusal = assertThrows(Invalid.class, () -> preview("namn;från\nx;y"));
    assertEquals(
        List.of(new FieldError("code", "MISSING_COLUMN"), new FieldError("kind", "MISSING_COLUMN")),
        refusal.errors());
  }

  @Test
  void aWholeTableGivesItsValues() {
    var preview = preview("kod;slag;från\nKS;Nämnd;2026-01-01\nKLF;förvaltning;");
    assertTrue(preview.isWhole());
    assertEquals(
        List.of(new Unit("KS", 1, LocalDate.of(2026, 1, 1), 2), new Unit("KLF", 2, null, 3)),
        preview.values());
  }

  @Test
  void everyRowShowsItsErrorsAndNothingIsTaken() {
    var preview =
        preview("kod;slag;från\nKS;nämd;2026-13-01\n;nämnd;\nSBN;nämnd;;för mycket\nKF;;");
    assertEquals(
        List.of(
            List.of(new FieldError("kind", "UNKNOWN_WORD"), new FieldError("from", "NOT_A_DAY")),
            List.of(new FieldError("code", "MISSING")),
            List.of(new FieldError("file", "MORE_CELLS_THAN_HEADINGS")),
            List.of(new FieldError("kind", "MISSING"))),
        preview.lines().stream().map(Preview.Line::errors).toList());
    assertEquals(4, preview.wrong());
    assertFalse(preview.isWhole());
    var refusal = assertThrows(Invalid.class, preview::values);
    assertEquals(List.of(new FieldError("file", "ROWS_ARE_WRONG")), refusal.errors());
  }

  @Test
  void whatShowsWhenRowsAreComparedIsAddedToThem() {
    var preview = preview("kod;slag\nKS;nämnd\nKS;nämnd");
    var compared = preview.with(Map.of(3, List.of(new FieldError("code", "NOT_UNIQUE"))));
    assertTrue(compared.lines().getFirst().found().isPresent());
    assertTrue(compared.lines().getLast().found().isEmpty());
    assertEquals(List.of("KS", "nämnd"), compared.lines().getLast().cells());
    assertFalse(compared.isWhole());
  }

  @Test
  void nothingIsNoTable() {
    assertFalse(new Preview<Unit>(List.of()).isWhole());
  }

  private static Preview<Unit> preview(String text) {
    var table = CsvFile.read(text.getBytes(UTF_8));
    return Preview.of(table, Mapping.of(COLUMNS, table.heading()), PreviewTest::unit);
  }

  private static Unit unit(Cells cells) {
    var kind = cells.requiredWord("kind", WORDS);
    var from = cells.day("from");
    new FieldChecks().text("code", cells.filled("code"), 10).orThrow();
    return new Unit(cells.text("code"), kind, from, cells.line());
  }

  private record Unit(String code, @Nullable Integer kind, @Nullable LocalDate from, int line) {}
}
