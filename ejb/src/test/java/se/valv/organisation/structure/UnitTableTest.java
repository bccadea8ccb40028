package se.valv.organisation.structure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.organisation.structure.StructureTest.refusal;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.valv.exchange.Preview;
import se.valv.exchange.Table;
import se.valv.exchange.TableFile;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.UnitKind;
import se.valv.problem.Invalid;
import se.valv.problem.Invalid.FieldError;

class UnitTableTest {

  private static final LocalDate DAY = LocalDate.of(2026, 1, 1);
  private static final OperatorId OPERATOR = OperatorId.random();
  private static final Structure THERE =
      new Structure(
          List.of(),
          List.of(
              new UnitView(
                  UnitId.random(),
                  OPERATOR,
                  1,
                  "KS",
                  History.of(
                      new UnitForm("Kommunstyrelsen", UnitKind.BOARD, null),
                      null,
                      new TreeMap<>(),
                      null),
                  List.of())));

  @Test
  void unitsAreReadWithWhatTheyBelongTo() {
    var preview =
        read(
            """
            Kod;Namn;Slag;Överordnad;Gäller från
            ks-klk;Kansliet;Enhet;klf;
            KLF;Kommunledningsförvaltningen;förvaltning;KS;2020-05-01
            """,
            DAY);
    assertEquals(
        List.of(
            new NewUnit("KS-KLK", "Kansliet", UnitKind.DEPARTMENT, "KLF", DAY),
            new NewUnit(
                "KLF",
                "Kommunledningsförvaltningen",
                UnitKind.ADMINISTRATION,
                "KS",
                LocalDate.of(2020, 5, 1))),
        preview.values());
    assertEquals(
        List.of("KLF", "KS-KLK"),
        UnitTable.topDown(preview.values()).stream().map(NewUnit::code).toList());
  }

  @Test
  void latinOneFromASpreadsheetIsRead() {
    var bytes = "kod;namn;slag\r\nHÄN;Hälsonämnden;nämnd\r\n".getBytes(StandardCharsets.ISO_8859_1);
    var preview = UnitTable.read(bytes, THERE, OPERATOR, null);
    assertEquals("HÄN", preview.values().getFirst().code());
  }

  @Test
  void aSpreadsheetIsReadAsItIs() {
    var heading = List.of("Kod", "Namn", "Slag", "Överordnad", "Från");
    var row = new Table.Row(2, List.of("häN", "Hälsonämnden", "nämnd", "KS", "2026-02-01"));
    var file = TableFile.xlsx("Enheter", "Prov", new Table(heading, List.of(row)));
    var read = UnitTable.read(file, THERE, OPERATOR, DAY).values();
    var from = LocalDate.of(2026, 2, 1);
    assertEquals(List.of(new NewUnit("HÄN", "Hälsonämnden", UnitKind.BOARD, "KS", from)), read);
  }

  @Test
  void everyRowShowsWhatIsWrongWithIt() {
    var preview =
        read(
            """
            kod;namn;slag;överordnad;från
            ks;Styrelsen;nämnd;;
            A;Ettan;kontor;FINNS-EJ;
            B;Tvåan;låda;;i går
            AB;;nämnd;;
            AB2;Trean;nämnd;AB2;
            AB3;Fyran;nämnd;;
            AB3;Femman;nämnd;;
            """,
            DAY);
    assertEquals(
        List.of(
            refusal("code", "NOT_UNIQUE"),
            refusal("code", "MALFORMED"),
            List.of(
                new FieldError("code", "MALFORMED"),
                new FieldError("kind", "UNKNOWN_WORD"),
                new FieldError("from", "NOT_A_DAY")),
            refusal("name", "MISSING"),
            refusal("parent", "CIRCULAR"),
            List.of(),
            refusal("code", "TWICE_IN_THE_FILE")),
        preview.lines().stream().map(Preview.Line::errors).toList());
    assertThrows(Invalid.class, preview::values);
  }

  @Test
  void aCircleOfRowsIsShownOnEachOfThem() {
    var preview =
        read("kod;namn;slag;överordnad\nA1;A;enhet;A2\nA2;B;enhet;A3\nA3;C;enhet;A1", null);
    assertEquals(3, preview.wrong());
    assertTrue(
        preview.lines().stream()
            .allMatch(line -> line.errors().equals(refusal("parent", "CIRCULAR"))));
  }

  @Test
  void aUnitDoesNotBeginBeforeTheOneAboveIt() {
    var early = "kod;namn;slag;överordnad;från\nA1;A;enhet;A2;2020-01-01\nA2;B;enhet;;2021-01-01";
    assertEquals(
        refusal("from", "BEFORE_ITS_PARENT"), read(early, null).lines().getFirst().errors());
    var absent = "kod;namn;slag;överordnad\nA1;A;enhet;INGEN";
    assertEquals(
        refusal("parent", "NOT_THERE_THEN"), read(absent, null).lines().getFirst().errors());
  }

  private static Preview<NewUnit> read(String text, @Nullable LocalDate from) {
    return UnitTable.read(text.getBytes(StandardCharsets.UTF_8), THERE, OPERATOR, from);
  }
}
