package se.valv.asset.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.valv.asset.Assessment;
import se.valv.asset.AssetId;
import se.valv.asset.AssetKind;
import se.valv.asset.AssetView;
import se.valv.asset.Consequence;
import se.valv.asset.Custody;
import se.valv.asset.Dependency;
import se.valv.asset.DependencyKind;
import se.valv.asset.DependencyStrength;
import se.valv.asset.NationalSecurityCategory;
import se.valv.asset.Outage;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.SecurityClass;
import se.valv.exchange.Mapping;
import se.valv.exchange.Preview;
import se.valv.exchange.TableFile;
import se.valv.export.Mark;
import se.valv.export.TakeOut;
import se.valv.identity.CompartmentId;
import se.valv.problem.Invalid;

class AssetTableTest {

  private static final List<CompartmentId> WATER = List.of(new CompartmentId(new UUID(0, 1)));

  @Test
  void whatIsTakenOutIsReadAsItWas() {
    var power = asset("Elkraft = allt", ConsequenceLevel.A, List.of());
    var needs =
        List.of(
            new Dependency(power.id(), DependencyKind.POWER, DependencyStrength.TOTAL),
            new Dependency(AssetId.random(), DependencyKind.STAFF, DependencyStrength.WEAK));
    var water = asset("-Vattenverk", ConsequenceLevel.B, needs);
    var mark = new Mark(SecurityClass.K, "V1-K 2026:3").line();
    var table = AssetTable.of(mark, List.of(power, water));
    for (var bytes : List.of(TableFile.csv(table), TableFile.xlsx("S", mark, table))) {
      var rows = read(bytes).values();
      assertEquals(2, rows.size());
      var read = rows.getLast();
      assertEquals("-Vattenverk", read.asset().name());
      assertEquals(water.assessment(), read.asset().assessment());
      assertEquals(water.custody(), read.asset().custody());
      assertEquals(
          List.of(
              new AssetLine.Need("Elkraft = allt", DependencyKind.POWER, DependencyStrength.TOTAL)),
          read.needs(),
          "what is not in the file is not named in it");
    }
  }

  @Test
  void everyRowOfAFileIsMarkedWithItsClass() {
    var mark = new Mark(SecurityClass.BH, "V1-BH 2026:4").line();
    assertTrue(mark.startsWith("BEGRÄNSAT HEMLIG · Enligt säkerhetsskyddslagen (2018:585)"), mark);
    var table = AssetTable.of(mark, List.of(asset("A", ConsequenceLevel.C, List.of())));
    assertEquals(mark, table.rows().getFirst().cells().getLast());
    for (var securityClass : SecurityClass.values()) {
      assertTrue(new Mark(securityClass, "1").line().endsWith("Uttag 1"));
    }
  }

  @Test
  void eachRowSaysWhatIsWrongWithIt() {
    var preview =
        read(
            """
            Namn;Slag;Klass;Tål avbrott i;Kategori;Nästa översyn;Beror av
            Torn;anläggning;BH;;;;
            Ritning;UPPGIFTER;A;;;;
            Pump;system;B;8 år;okänd;igår;Torn
            ;slott;X;;;;
            Verk;Anläggning;b;2 dygn;ECONOMY;2027-05-31;Torn | Elkraft | faller\
            """);
    assertEquals(
        List.of(
            "subjectClass CLASS_ON_OTHER_THAN_INFORMATION",
            "level LEVEL_ON_INFORMATION",
            "outage NOT_A_TIME",
            "categories UNKNOWN_WORD",
            "nextReview NOT_A_DAY",
            "needs NOT_A_NEED",
            "name MISSING",
            "kind UNKNOWN_WORD"),
        preview.lines().stream()
            .flatMap(line -> line.errors().stream())
            .map(e -> e.field() + " " + e.code())
            .toList());
    assertEquals(4, preview.wrong());
  }

  @Test
  void codesAndWordsAreReadInAnyCase() {
    var preview =
        read(
            """
            Namn;Slag;Klass;Tål avbrott i;Kategori
            Verk;Anläggning;b;2 dygn;ECONOMY\
            """);
    var right = preview.lines().getLast().found().orElseThrow();
    assertEquals(new Outage(2, Outage.Unit.DAYS), right.asset().assessment().outage());
    assertEquals(
        List.of(NationalSecurityCategory.ECONOMY), right.asset().assessment().categories());
  }

  @Test
  void everyCodeHasAWordThatIsReadBack() {
    for (var kind : AssetKind.values()) {
      assertEquals(
          kind,
          AssetWords.meaning(AssetWords.KINDS)
              .get(String.valueOf(AssetWords.KINDS.get(kind)).toLowerCase(Locale.of("sv"))));
    }
    assertEquals(DependencyKind.values().length, AssetWords.NEEDS.size());
    assertEquals(DependencyStrength.values().length, AssetWords.STRENGTHS.size());
    assertEquals(NationalSecurityCategory.values().length, AssetWords.CATEGORIES.size());
    assertEquals(Outage.Unit.values().length, AssetWords.UNITS.size());
  }

  @Test
  void aFileHasALabelAndBytesAndAnExportAReason() {
    var noBytes =
        assertThrows(
            Invalid.class,
            () -> new ImportAssets(new byte[0], Map.of(), SecurityClass.NONE, List.of()));
    assertEquals(2, noBytes.errors().size());
    assertThrows(Invalid.class, () -> new TakeOut(" ", null));
  }

  private static Preview<AssetLine> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private static Preview<AssetLine> read(byte[] bytes) {
    var table = TableFile.read(bytes);
    var mapping = Mapping.of(AssetColumns.ALL, table.heading());
    return Preview.of(table, mapping, new AssetReader(SecurityClass.NONE, WATER)::read);
  }

  private static AssetView asset(String name, ConsequenceLevel level, List<Dependency> needs) {
    var unknown = Consequence.UNKNOWN;
    return new AssetView(
        AssetId.random(),
        1,
        "V1 2026:1",
        name,
        AssetKind.FACILITY,
        "Två\nrader",
        SecurityClass.NONE,
        List.of(),
        Set.of(),
        "18:8",
        new Assessment(
            null,
            level,
            unknown,
            new Consequence(null, level, null),
            new Consequence(null, level, "Ingen får \"vatten\"; inte alls"),
            new Outage(8, Outage.Unit.HOURS),
            List.of(NationalSecurityCategory.HARMFUL, NationalSecurityCategory.ECONOMY),
            "Därför"),
        new Custody("Driftchefen", null, "Norrtorp", "Zon 3", LocalDate.of(2027, 5, 31)),
        needs,
        Set.of(),
        Instant.EPOCH);
  }
}
