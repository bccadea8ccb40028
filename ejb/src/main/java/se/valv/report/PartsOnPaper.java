package se.valv.report;

import static se.valv.report.Spoken.text;
import static se.valv.report.Spoken.word;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import se.valv.analysis.Measure;
import se.valv.analysis.Part;
import se.valv.analysis.PartId;
import se.valv.analysis.Parts;
import se.valv.asset.table.AssetWords;
import se.valv.report.paper.Paper;
import se.valv.report.paper.Paper.Column;
import se.valv.report.paper.Paper.Fact;
import se.valv.report.paper.Paper.Grid;

/** The chain of an analysis on paper; each says whether there was anything to say. */
final class PartsOnPaper {

  private static final Comparator<Measure> BY_DAY =
      Comparator.comparing(Measure::due, Comparator.nullsLast(LocalDate::compareTo));

  private static final List<Column> PLAN =
      List.of(
          new Column("Klart senast", 14),
          new Column("Åtgärd", 40),
          new Column("Område", 22),
          new Column("Ansvarig funktion", 24));

  private static final List<Column> ASSETS =
      List.of(
          new Column("Nummer", 26),
          new Column("Skyddsvärde", 32),
          new Column("Slag", 16),
          new Column("Klass eller nivå", 11),
          new Column("Ansvarig", 15));

  private final Paper paper;
  private final Parts parts;
  private final Map<PartId, String> names;

  PartsOnPaper(Paper paper, Parts parts) {
    this.paper = paper;
    this.parts = parts;
    this.names = parts.all().collect(Collectors.toMap(Part::id, PartsOnPaper::name));
  }

  boolean assets() {
    if (parts.assets().isEmpty()) {
      return false;
    }
    assetList();
    for (var asset : parts.assets()) {
      paper.heading(asset.name()).facts(AssetFacts.of(asset.assessment()));
    }
    return true;
  }

  /** The assets as a list. */
  boolean assetList() {
    var rows =
        parts.assets().stream()
            .map(asset ->
                List.of(
                    asset.number(),
                    asset.name(),
                    word(AssetWords.KINDS, asset.assetKind()),
                    Spoken.grade(asset.assessment()),
                    text(asset.owner())))
            .toList();
    return listed(ASSETS, rows);
  }

  boolean threats() {
    for (var threat : parts.threats()) {
      paper
          .heading(threat.name())
          .facts(
              List.of(
                  new Fact("Riktas mot", names(threat.assets())),
                  new Fact("Beskrivning", text(threat.description())),
                  new Fact("Dimensionerande antagonistisk förmåga", text(threat.capability())),
                  new Fact("Källa", text(threat.source()))));
    }
    return !parts.threats().isEmpty();
  }

  boolean vulnerabilities() {
    for (var vulnerability : parts.vulnerabilities()) {
      paper
          .heading(vulnerability.name())
          .facts(
              List.of(
                  new Fact("Skyddsvärde", names(List.of(vulnerability.asset()))),
                  new Fact("Hot", names(vulnerability.threats())),
                  new Fact("Beskrivning", text(vulnerability.description())),
                  new Fact("Befintligt skydd", text(vulnerability.protection())),
                  new Fact("Brist", text(vulnerability.gap()))));
    }
    return !parts.vulnerabilities().isEmpty();
  }

  boolean measures() {
    for (var measure : parts.measures()) {
      paper
          .heading(measure.name())
          .facts(
              List.of(
                  new Fact("Område", Spoken.of(measure.area())),
                  new Fact("Behov", text(measure.need())),
                  new Fact("Vad som ska göras", text(measure.action())),
                  new Fact("Ansvarig funktion", text(measure.responsible())),
                  new Fact("Klart senast", text(measure.due())),
                  new Fact("Mot sårbarheterna", names(measure.vulnerabilities()))));
    }
    return !parts.measures().isEmpty();
  }

  /** The measures as a plan: by the day that they are due, those without a day last. */
  boolean plan() {
    var rows =
        parts.measures().stream()
            .sorted(BY_DAY)
            .map(measure ->
                List.of(
                    measure.due() == null ? "–" : text(measure.due()),
                    measure.name(),
                    Spoken.of(measure.area()),
                    measure.responsible() == null ? "–" : text(measure.responsible())))
            .toList();
    return listed(PLAN, rows);
  }

  private boolean listed(List<Column> columns, List<List<String>> rows) {
    if (!rows.isEmpty()) {
      paper.table(new Grid(columns, rows));
    }
    return !rows.isEmpty();
  }

  private String names(Collection<PartId> ids) {
    return ids.stream().map(id -> names.getOrDefault(id, "–")).collect(Collectors.joining(", "));
  }

  private static String name(Part part) {
    return part.texts().getOrDefault("name", "–");
  }
}
