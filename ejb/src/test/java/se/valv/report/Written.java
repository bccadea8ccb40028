package se.valv.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AnalysisEvent;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.AnalysisState;
import se.valv.analysis.AnalysisView;
import se.valv.analysis.AssetPart;
import se.valv.analysis.Course;
import se.valv.analysis.Course.Establishment;
import se.valv.analysis.Head;
import se.valv.analysis.Measure;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.PartId;
import se.valv.analysis.Parts;
import se.valv.analysis.Section;
import se.valv.analysis.Step;
import se.valv.analysis.Threat;
import se.valv.analysis.Vulnerability;
import se.valv.analysis.Words;
import se.valv.asset.Assessment;
import se.valv.asset.AssetId;
import se.valv.asset.AssetKind;
import se.valv.asset.AssetView;
import se.valv.asset.Consequence;
import se.valv.asset.Custody;
import se.valv.asset.Dependency;
import se.valv.asset.NationalSecurityCategory;
import se.valv.asset.Outage;
import se.valv.asset.site.Prohibition;
import se.valv.asset.site.Ruling;
import se.valv.asset.site.SiteId;
import se.valv.asset.site.SiteView;
import se.valv.classification.ConsequenceLevel;
import se.valv.classification.SecurityClass;
import se.valv.clearance.position.GapReport;
import se.valv.clearance.position.PositionGaps;
import se.valv.export.Mark;
import se.valv.report.Known.Named;

/** Records that reports are made of: fictional ones. */
final class Written {

  static final UUID OPERATOR = new UUID(0, 1);
  static final UUID UNIT = new UUID(0, 2);
  static final UUID WRITER = new UUID(0, 3);
  static final UUID OFFICER = new UUID(0, 4);
  static final UUID MANAGER = new UUID(0, 5);
  static final Instant NOW = Instant.parse("2026-11-23T11:00:00Z");
  static final LocalDate TODAY = LocalDate.parse("2026-11-23");

  static final Named NAMED =
      new Named(
          Map.of(WRITER, "Sofia Åkerström", OFFICER, "Göran Öhman", MANAGER, "Ingrid Ängqvist"),
          Map.of(OPERATOR, "Exempelstads kommun", UNIT, "Samhällsbyggnadsförvaltningen"));

  private Written() {}

  static Leaving leaving(SecurityClass securityClass) {
    var mark = new Mark(securityClass, "KLF-ANALYS-" + securityClass.code() + " 2026:7");
    return new Leaving(mark, "Begäran från länsstyrelsen, dnr 450-1-2026", "Göran Öhman", NOW);
  }

  /** No positions, held against no analysis. */
  static PositionGaps.TakenOut placed() {
    var report = new GapReport(TODAY, List.of(), SecurityClass.NONE, List.of());
    return new PositionGaps.TakenOut(null, List.of(), report);
  }

  /** One without a word. */
  static AnalysisView empty() {
    var parts = new Parts(List.of(), List.of(), List.of(), List.of());
    return view(
        head("Analys utan ord", List.of()),
        new Words(Map.of(), Map.of(), parts, List.of()),
        new Course(AnalysisState.DRAFT, List.of(), null, null, null, List.of()));
  }

  /** One in force, with as many assets, and as much of the rest, as are asked for. */
  static AnalysisView established(int assets, List<UUID> scope, LocalDate on) {
    var how = new Establishment(MANAGER, on, on.plusMonths(24), "5d41402abc4b2a76".repeat(4));
    var steps =
        List.of(
            step(AnalysisEvent.SUBMIT, WRITER, null),
            step(AnalysisEvent.RETURN, OFFICER, "Planen saknar tider för två åtgärder."),
            step(AnalysisEvent.ENDORSE, OFFICER, null),
            step(AnalysisEvent.ESTABLISH, MANAGER, null));
    return view(
        head("Vattenförsörjningen i Exempelstad", scope),
        words(assets),
        new Course(AnalysisState.ESTABLISHED, List.of(WRITER), OFFICER, how, null, steps));
  }

  /** The same in another state. */
  static AnalysisView in(AnalysisState state, AnalysisView of) {
    var was = of.course();
    return view(
        of.head(),
        of.words(),
        new Course(state, was.authors(), was.endorsedBy(), was.establishment(), null, was.steps()));
  }

  /** The same with other words. */
  static AnalysisView saying(Words words, AnalysisView of) {
    return view(of.head(), words, of.course());
  }

  private static AnalysisView view(Head head, Words words, Course course) {
    return new AnalysisView(
        AnalysisId.random(),
        3,
        SecurityClass.BH,
        List.of(),
        Set.of(),
        head,
        words,
        course,
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Head head(String title, List<UUID> scope) {
    return new Head(
        "KLF-ANALYS-BH 2026:3", title, OPERATOR, scope, 2, null, null, List.of(), NOW, WRITER);
  }

  private static Step step(AnalysisEvent event, UUID by, @Nullable String comment) {
    return new Step(event, AnalysisState.DRAFT, event.to(), by, NOW, comment);
  }

  static Words words(int assets) {
    var sections = new java.util.EnumMap<Section, String>(Section.class);
    for (var section : Section.values()) {
      sections.put(
          section,
          "Exempelstad försörjer 92 000 invånare med dricksvatten från två verk. Reservkraften"
              + " räcker i tre dygn.\n\nÅtgärderna följs upp varje kvartal av"
              + " säkerhetsskyddschefen.");
    }
    var categories =
        Map.of(
            NationalSecurityCategory.VITAL_TO_SOCIETY, "Utan dricksvatten står sjukhuset stilla.");
    return new Words(sections, categories, parts(assets), List.of());
  }

  private static Parts parts(int count) {
    var assets = IntStream.range(0, count).mapToObj(Written::asset).toList();
    var threats =
        assets.stream()
            .map(asset ->
                new Threat(
                    PartId.random(),
                    "Sabotage mot " + asset.name(),
                    "En aktör tar sig in och stänger ventiler.",
                    "DAF 2",
                    "Säkerhetspolisens årsbok",
                    List.of(asset.id())))
            .toList();
    var holes =
        IntStream.range(0, count)
            .mapToObj(i ->
                new Vulnerability(
                    PartId.random(),
                    "Öppet staket " + i,
                    assets.get(i).id(),
                    List.of(threats.get(i).id()),
                    "Staketet mot skogen är trasigt.",
                    "Rondering nattetid",
                    "Ingen kamera"))
            .toList();
    return new Parts(assets, threats, holes, holes.stream().map(Written::measure).toList());
  }

  private static AssetPart asset(int number) {
    var grave =
        new Consequence(null, ConsequenceLevel.B, "Halva staden står utan vatten i åtta timmar.");
    var worth =
        new Assessment(
            null,
            ConsequenceLevel.B,
            Consequence.UNKNOWN,
            new Consequence(null, ConsequenceLevel.C, null),
            grave,
            new Outage(8, Outage.Unit.HOURS),
            List.of(NationalSecurityCategory.VITAL_TO_SOCIETY),
            "Inget annat verk kan ta över.");
    return new AssetPart(
        PartId.random(),
        AssetId.random(),
        1,
        "SBF-ANALYS-BH 2026:" + (number + 10),
        "Vattenverk " + number,
        AssetKind.FACILITY,
        worth,
        "Driftchefen");
  }

  private static Measure measure(Vulnerability hole) {
    return new Measure(
        PartId.random(),
        "Laga " + hole.name().toLowerCase(java.util.Locale.ROOT),
        MeasureArea.PHYSICAL,
        "Ingen obehörig ska komma in.",
        "Nytt staket och kamera.",
        "Fastighetschefen",
        LocalDate.parse("2027-05-31"),
        List.of(hole.id()));
  }

  /** A measure that nobody answers for. */
  static Words vague() {
    var measure =
        new Measure(
            PartId.random(), "Se över", MeasureArea.PERSONNEL, null, null, null, null, List.of());
    var parts = new Parts(List.of(), List.of(), List.of(), List.of(measure));
    return new Words(Map.of(), Map.of(), parts, List.of());
  }

  /** An asset with a number. */
  static AssetView registered(String name, List<Dependency> dependencies) {
    var worth = words(1).parts().assets().getFirst().assessment();
    return new AssetView(
        AssetId.random(),
        2,
        "SBF-ANALYS-BH 2026:4",
        name,
        AssetKind.FACILITY,
        dependencies.isEmpty() ? null : "Två pumphus.\n\nEn brunn.",
        SecurityClass.BH,
        List.of(),
        Set.of(),
        "18:8",
        worth,
        new Custody("Driftchefen", UNIT, "Norrtorp", "Zon 3", TODAY),
        dependencies,
        Set.of(),
        NOW);
  }

  /** A decision on it. */
  static SiteView decided(AssetView asset) {
    var ruling =
        new Ruling(
            "Länsstyrelsen Skåne",
            "456-1",
            LocalDate.parse("2025-11-03"),
            null,
            "Byggnader och brunnar",
            List.of(Prohibition.DEPICTION, Prohibition.ENTRY),
            null,
            null);
    return new SiteView(
        SiteId.random(),
        1,
        "SBF-ANALYS-BH 2026:5",
        "Norrtorps vattenverk",
        SecurityClass.BH,
        List.of(),
        Set.of(),
        null,
        ruling,
        List.of(asset.id()),
        NOW);
  }
}
