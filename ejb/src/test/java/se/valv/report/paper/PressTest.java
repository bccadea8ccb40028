package se.valv.report.paper;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.valv.classification.SecurityClass;
import se.valv.export.Mark;
import se.valv.report.paper.Paper.Column;
import se.valv.report.paper.Paper.Fact;
import se.valv.report.paper.Paper.Grid;

/** What every report is, whatever it says. */
class PressTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123Z");

  @ParameterizedTest
  @EnumSource(SecurityClass.class)
  void everyPageSaysClassLawNumberCopyAndPlace(SecurityClass securityClass) throws IOException {
    var mark = new Mark(securityClass, "KLF-ANALYS 2026:12");
    var pages = PdfPages.of(Press.print(full(), mark, NOON));
    assertTrue(pages.size() > 1);
    for (int page = 1; page <= pages.size(); page++) {
      var text = pages.get(page - 1);
      assertEquals(securityClass != SecurityClass.NONE, text.startsWith("HEMLIG\n"), text);
      assertEquals(securityClass != SecurityClass.NONE, text.contains(Mark.LAW));
      assertTrue(text.contains(mark.words()), text);
      assertTrue(text.contains("Uttag KLF-ANALYS 2026:12 · Exemplar 1 av 1"), text);
      assertTrue(text.contains("Sida " + page + " av " + pages.size()), text);
    }
  }

  @ParameterizedTest
  @EnumSource(SecurityClass.class)
  void onlyQualifiedSecretsHaveADoubleFrame(SecurityClass securityClass) throws IOException {
    var pdf = Press.print(new Paper("T", "S"), new Mark(securityClass, "1"), NOON);
    var frames =
        switch (securityClass) {
          case NONE -> 0;
          case BH, K, H -> 1;
          case KH -> 2;
        };
    assertEquals(frames, PdfPages.redLines(pdf));
  }

  @ParameterizedTest
  @EnumSource(
      value = SecurityClass.class,
      names = {"NONE", "KH"})
  void itIsPdfAForArchivesAndPdfUaForReadersAloud(SecurityClass securityClass) {
    Conformance.demand(Press.print(full(), new Mark(securityClass, "V1 2026:1"), NOON));
    Conformance.demand(
        Press.print(new Paper("Tom", "Prov"), new Mark(securityClass, "V1 2026:2"), NOON));
  }

  @Test
  void itIsTaggedNamedInSwedishAndHasItsFontsInside() throws IOException {
    try (var pdf = Loader.loadPDF(Press.print(full(), new Mark(SecurityClass.K, "1"), NOON))) {
      var catalog = pdf.getDocumentCatalog();
      assertTrue(catalog.getMarkInfo().isMarked());
      assertEquals("sv", catalog.getLanguage());
      assertEquals("Analys åäö", pdf.getDocumentInformation().getTitle());
      assertTrue(catalog.getViewerPreferences().displayDocTitle());
      assertEquals(
          "Analys åäö", catalog.getDocumentOutline().getFirstChild().getTitle(), "a bookmark");
      var described =
          new String(catalog.getMetadata().toByteArray(), java.nio.charset.StandardCharsets.UTF_8);
      assertTrue(described.contains("<pdfaid:part>2</pdfaid:part>"), described);
      assertTrue(described.contains("<pdfaid:conformance>A</pdfaid:conformance>"), described);
      assertTrue(described.contains("<xmp:CreateDate>2026-11-23T12:00:00Z<"), described);
      assertEquals(0, fontsOutside(pdf));
    }
  }

  private static long fontsOutside(PDDocument pdf) throws IOException {
    long outside = 0;
    for (var page : pdf.getPages()) {
      for (var name : page.getResources().getFontNames()) {
        outside += page.getResources().getFont(name).isEmbedded() ? 0 : 1;
      }
    }
    return outside;
  }

  @Test
  void theSameIsTheSameToTheByte() {
    var mark = new Mark(SecurityClass.H, "V1-H 2026:1");
    assertArrayEquals(Press.print(full(), mark, NOON), Press.print(full(), mark, NOON));
  }

  @Test
  void whatSomebodyWroteStaysText() throws IOException {
    var wrote =
        "<img src='file:///etc/passwd'/><b>x</b> &amp; <!ENTITY y SYSTEM \"http://a/\"> ]]> {{z}}";
    var paper = new Paper(wrote, wrote).title(wrote, wrote).text(wrote);
    paper.facts(List.of(new Fact(wrote, wrote)));
    paper.table(new Grid(List.of(new Column(wrote, 100)), List.of(List.of(wrote))));
    var pdf = Press.print(paper, new Mark(SecurityClass.BH, wrote), NOON);
    Conformance.demand(pdf);
    var text = PdfPages.of(pdf).getFirst().replace("\n", " ");
    assertEquals(9, text.split("<b>x</b> &amp;", -1).length, text);
    assertFalse(text.contains("root:"), text);
  }

  @Test
  void whatTheFontsCannotShowIsSeenToBeMissing() throws IOException {
    var wrote = "å\u0308 A\u030a \u6f22 \ud83d\ude00 \u0007\u202e\u200b|\tx\r\ny\u00ad";
    var pdf = Press.print(new Paper("T", "S").text(wrote), new Mark(SecurityClass.NONE, "1"), NOON);
    Conformance.demand(pdf);
    var text = PdfPages.of(pdf).getFirst();
    assertTrue(text.contains("Å □ □ |"), text);
    assertTrue(text.contains("x\ny"), text);
  }

  @Test
  void aTableHasItsHeadingOnEachPageAndAllOfItsRows() throws IOException {
    var pages = PdfPages.of(Press.print(paper(300), new Mark(SecurityClass.BH, "1"), NOON));
    assertTrue(
        pages.size() > 9 && pages.stream().skip(1).allMatch(text -> text.contains("Nummer Namn")));
    var all = String.join("\n", pages);
    assertTrue(IntStream.range(0, 300).allMatch(i -> all.contains("N" + i + " ")));
    assertThrows(
        IllegalArgumentException.class,
        () -> new Grid(List.of(new Column("En", 100)), List.of(List.of("a", "b"))));
  }

  @Test
  void neitherADayNorANumberIsParted() throws IOException {
    var wrote = "Från 2026-11-23 gäller KLF-ANALYS-BH 2026:12 och/eller tvär-sektoriell plan. ";
    var rows = List.of(List.of(wrote.repeat(3), "x"), List.of(" ", "y"), List.of("-a/1-", "z"));
    var grid = new Grid(List.of(new Column("Smal", 20), new Column("Bred", 80)), rows);
    var pdf = Press.print(new Paper("T", "S").table(grid), new Mark(SecurityClass.K, "1"), NOON);
    var text = PdfPages.of(pdf).getFirst();
    for (var whole : List.of("2026-11-23", "2026:12", "-a/1-")) {
      assertTrue(text.contains(whole), text);
    }
    assertEquals(4, text.split("2026-11-23", -1).length, text);
  }

  private static Paper full() {
    return paper(40);
  }

  private static Paper paper(int count) {
    var rows =
        IntStream.range(0, count)
            .mapToObj(
                i -> List.of("N" + i, String.format(Locale.ROOT, "Skyddsvärde åäö %d", i), "A"))
            .toList();
    var columns = List.of(new Column("Nummer", 20), new Column("Namn", 60), new Column("Nivå", 20));
    return new Paper("Analys åäö", "Rapport")
        .title("KLF 2026:12", "Analys åäö")
        .notice("Utkast")
        .facts(List.of(new Fact("Omfattar", "Hela verksamheten"), new Fact("Inget", " ")))
        .section("Verksamhetsbeskrivning")
        .text("Ett stycke.\n\nEtt till.")
        .heading("Ett")
        .remark("Inget är skrivet.")
        .table(new Grid(columns, rows));
  }
}
