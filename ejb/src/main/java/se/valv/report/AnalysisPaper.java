package se.valv.report;

import static se.valv.report.Spoken.text;
import static se.valv.report.Spoken.word;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.valv.analysis.AnalysisView;
import se.valv.analysis.Section;
import se.valv.analysis.Step;
import se.valv.asset.NationalSecurityCategory;
import se.valv.asset.table.AssetWords;
import se.valv.report.Known.Named;
import se.valv.report.paper.Paper;
import se.valv.report.paper.Paper.Column;
import se.valv.report.paper.Paper.Fact;
import se.valv.report.paper.Paper.Grid;

/**
 * A report of one analysis: its head, its sections in the order of PMFS 2022:1 chapter 2 with the
 * parts of each, and the steps that it has taken. Comments and earlier wordings stay in the
 * register.
 */
final class AnalysisPaper {

  private static final List<Column> STEPS =
      List.of(
          new Column("När", 20),
          new Column("Steg", 22),
          new Column("Av", 22),
          new Column("Anmärkning", 36));

  private final AnalysisView analysis;
  private final Named named;
  private final Leaving leaving;
  private final Paper paper;

  AnalysisPaper(AnalysisView analysis, Named named, Leaving leaving) {
    this.analysis = analysis;
    this.named = named;
    this.leaving = leaving;
    this.paper =
        new Paper(
            "Säkerhetsskyddsanalys " + analysis.head().number(),
            "Rapport om en säkerhetsskyddsanalys");
  }

  /** The accounts that it names. */
  static Set<UUID> people(AnalysisView analysis) {
    var course = analysis.course();
    var all = new HashSet<>(course.authors());
    course.steps().stream().map(Step::by).forEach(all::add);
    return all;
  }

  Paper print() {
    var head = analysis.head();
    paper.title(head.number() + " · " + named.place(head.operator()), head.title());
    if (!analysis.course().state().isInForce()) {
      paper.notice(
          "Det här är inte en gällande analys. Läge: "
              + Spoken.of(analysis.course().state())
              + ".");
    }
    paper.facts(leaving.facts()).section("Analysen").facts(facts());
    for (var section : Section.values()) {
      print(section);
    }
    steps();
    return paper;
  }

  private List<Fact> facts() {
    var head = analysis.head();
    var course = analysis.course();
    var facts = new ArrayList<Fact>();
    facts.add(new Fact("Verksamhetsutövare", named.place(head.operator())));
    facts.add(new Fact("Omfattar", named.scope(head.scope())));
    facts.add(new Fact("Utgåva", text(head.edition())));
    facts.add(new Fact("Läge", Spoken.of(course.state())));
    facts.add(new Fact("Skriven av", named.people(course.authors())));
    facts.add(new Fact("Tillstyrkt av", named.person(course.endorsedBy())));
    var how = course.establishment();
    if (how != null) {
      facts.add(new Fact("Fastställd", how.on() + " av " + named.person(how.by())));
      facts.add(new Fact("Ses över senast", text(how.nextReview())));
      facts.add(new Fact("Fingeravtryck (SHA-256)", how.fingerprint()));
    }
    return facts;
  }

  private void print(Section section) {
    paper.section(Spoken.of(section));
    var parts = new PartsOnPaper(paper, analysis.words().parts());
    var said = analysis.words().text(section);
    if (!said.isBlank()) {
      paper.text(said);
    }
    var any =
        switch (section) {
          case ACTIVITY -> categories();
          case ASSETS -> parts.assets();
          case THREATS -> parts.threats();
          case VULNERABILITIES -> parts.vulnerabilities();
          case MEASURES -> parts.measures();
          case PLAN -> parts.plan();
        };
    if (said.isBlank() && !any) {
      paper.remark("Inget är skrivet.");
    }
  }

  private boolean categories() {
    var reasons = analysis.words().categories();
    Arrays.stream(NationalSecurityCategory.values())
        .filter(reasons::containsKey)
        .forEach(category ->
            paper
                .heading(word(AssetWords.CATEGORIES, category))
                .text(reasons.getOrDefault(category, "")));
    return !reasons.isEmpty();
  }

  private void steps() {
    paper.section("Beredning och beslut");
    var rows =
        analysis.course().steps().stream()
            .map(step ->
                List.of(
                    Leaving.minute(step.at()),
                    Spoken.of(step.event()),
                    named.person(step.by()),
                    text(step.comment())))
            .toList();
    if (rows.isEmpty()) {
      paper.remark("Analysen har inte skickats till granskning.");
    } else {
      paper.table(new Grid(STEPS, rows));
    }
  }
}
