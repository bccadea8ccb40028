package se.valv.report;

import static se.valv.report.Spoken.text;
import static se.valv.report.Spoken.word;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.valv.asset.AssetView;
import se.valv.asset.site.SiteView;
import se.valv.asset.table.AssetWords;
import se.valv.report.Known.Named;
import se.valv.report.paper.Paper;
import se.valv.report.paper.Paper.Column;
import se.valv.report.paper.Paper.Fact;
import se.valv.report.paper.Paper.Grid;

/**
 * A report of one protected asset: what it is, what it is worth, what it needs, and what is decided
 * on.
 */
final class AssetPaper {

  private static final List<Column> NEEDS =
      List.of(
          new Column("Nummer", 27),
          new Column("Skyddsvärde", 33),
          new Column("För", 22),
          new Column("Utan det", 18));

  private final AssetView asset;
  private final Collection<AssetView> needed;
  private final List<SiteView> sites;
  private final Named named;
  private final Leaving leaving;

  AssetPaper(
      AssetView asset,
      Collection<AssetView> needed,
      List<SiteView> sites,
      Named named,
      Leaving leaving) {
    this.asset = asset;
    this.needed = needed;
    this.sites = sites;
    this.named = named;
    this.leaving = leaving;
  }

  Paper print() {
    var paper = new Paper("Skyddsvärde " + asset.number(), "Rapport om ett skyddsvärde");
    var kind = word(AssetWords.KINDS, asset.kind());
    paper.title(asset.number() + " · " + kind, asset.name()).facts(leaving.facts());
    paper.section("Skyddsvärdet").facts(facts());
    var description = asset.description();
    if (description != null) {
      paper.heading("Beskrivning").text(description);
    }
    paper.section("Varför det är skyddsvärt").facts(AssetFacts.of(asset.assessment()));
    paper.section("Beror av");
    var rows = needs();
    if (rows.isEmpty()) {
      paper.remark("Inget beroende är angivet.");
    } else {
      paper.table(new Grid(NEEDS, rows));
    }
    paper.section("Skyddsobjekt");
    if (sites.isEmpty()) {
      paper.remark("Inget beslut om skyddsobjekt är angivet.");
    }
    sites.forEach(site -> paper.heading(site.number() + " · " + site.name()).facts(facts(site)));
    return paper;
  }

  /** What was decided; an indication that there is something worth protecting, and no more. */
  private static List<Fact> facts(SiteView site) {
    var ruling = site.ruling();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Beslut", ruling.authority() + ", " + ruling.registryNumber()));
    facts.add(new Fact("Beslutat", text(ruling.decidedOn())));
    facts.add(new Fact("Upphört", text(ruling.endedOn())));
    facts.add(new Fact("Omfattning", text(ruling.scope())));
    facts.add(
        new Fact(
            "Förbud",
            ruling.prohibitions().stream().map(Spoken::of).collect(Collectors.joining(", "))));
    facts.add(new Fact("Skyltar kontrollerade", text(ruling.signsCheckedOn())));
    facts.add(new Fact("Bevakning", text(ruling.guarding())));
    return facts;
  }

  private List<Fact> facts() {
    var custody = asset.custody();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Ansvarig funktion", text(custody.owner())));
    facts.add(new Fact("Enhet", named.place(custody.unit())));
    facts.add(new Fact("Plats", text(custody.place())));
    facts.add(new Fact("Zon", text(custody.zone())));
    facts.add(new Fact("Nästa översyn", text(custody.nextReview())));
    facts.add(new Fact("Sekretessgrund", Spoken.ground(asset.secrecyGround())));
    facts.add(new Fact("Registrerat", Leaving.minute(asset.registeredAt())));
    facts.add(new Fact("Version", text(asset.version())));
    return facts;
  }

  /** What it needs, as far as that is among what is taken out. */
  private List<List<String>> needs() {
    var byId = needed.stream().collect(Collectors.toMap(AssetView::id, Function.identity()));
    return asset.dependencies().stream()
        .flatMap(need ->
            Stream.ofNullable(byId.get(need.on()))
                .map(on ->
                    List.of(
                        on.number(),
                        on.name(),
                        word(AssetWords.NEEDS, need.kind()),
                        word(AssetWords.STRENGTHS, need.strength()))))
        .toList();
  }
}
