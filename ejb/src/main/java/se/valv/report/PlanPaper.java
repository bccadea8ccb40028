package se.valv.report;

import static se.valv.report.Spoken.text;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.valv.analysis.plan.MeasureState;
import se.valv.analysis.plan.MeasureView;
import se.valv.analysis.plan.PlanView;
import se.valv.report.Known.Named;
import se.valv.report.paper.Paper;
import se.valv.report.paper.Paper.Column;
import se.valv.report.paper.Paper.Fact;
import se.valv.report.paper.Paper.Grid;

/**
 * A report of one säkerhetsskyddsplan (PMFS 2022:1 2:12): what is to be done, by which function, by
 * when, and how far it has come. What each step said stays in the register.
 */
final class PlanPaper {

  private static final List<Column> MEASURES =
      List.of(
          new Column("Klart senast", 14),
          new Column("Åtgärd", 36),
          new Column("Ansvarig funktion", 26),
          new Column("Läge", 24));

  private static final Comparator<MeasureView> BY_DAY =
      Comparator.comparing((MeasureView view) -> view.measure().charge().due())
          .thenComparing(view -> view.measure().wording().name());

  private final PlanView plan;
  private final Named named;
  private final Leaving leaving;
  private final Paper paper;

  PlanPaper(PlanView plan, Named named, Leaving leaving) {
    this.plan = plan;
    this.named = named;
    this.leaving = leaving;
    this.paper =
        new Paper(
            "Säkerhetsskyddsplan " + plan.head().number(), "Rapport om en säkerhetsskyddsplan");
  }

  /** The accounts that it names. */
  static Set<UUID> people(PlanView plan) {
    return plan.measures().stream()
        .map(MeasureView::measure)
        .flatMap(measure ->
            Stream.concat(
                Stream.ofNullable(measure.charge().doer()),
                Stream.ofNullable(measure.course().verifiedBy())))
        .collect(Collectors.toUnmodifiableSet());
  }

  Paper print() {
    var head = plan.head();
    paper
        .title(head.number() + " · " + named.place(head.operator()), head.title())
        .facts(leaving.facts())
        .section("Planen")
        .facts(
            List.of(
                new Fact("Verksamhetsutövare", named.place(head.operator())),
                new Fact("Omfattar", named.scope(head.scope())),
                new Fact(
                    "Fastställd", head.establishedOn() + " med analysens utgåva " + head.edition()),
                new Fact("Åtgärder", counted()),
                new Fact("Försenade " + leaving.day(), text(late()))))
        .section("Åtgärder");
    var measures = plan.measures().stream().sorted(BY_DAY).toList();
    if (measures.isEmpty()) {
      paper.remark("Inga åtgärder.");
    } else {
      paper.table(new Grid(MEASURES, measures.stream().map(PlanPaper::row).toList()));
      measures.forEach(this::told);
    }
    return paper;
  }

  private String counted() {
    var states =
        Arrays.stream(MeasureState.values())
            .filter(state -> count(state) > 0)
            .map(state -> Spoken.of(state).toLowerCase(Spoken.SWEDISH) + " " + count(state))
            .collect(Collectors.joining(", "));
    return plan.measures().size() + (states.isEmpty() ? "" : ": " + states);
  }

  private long count(MeasureState state) {
    return plan.measures().stream().filter(view -> view.measure().state() == state).count();
  }

  private long late() {
    return plan.measures().stream().filter(MeasureView::late).count();
  }

  private static List<String> row(MeasureView view) {
    var measure = view.measure();
    return List.of(
        text(measure.charge().due()),
        measure.wording().name(),
        measure.charge().responsible(),
        standing(view));
  }

  private static String standing(MeasureView view) {
    return Spoken.of(view.measure().state()) + (view.late() ? ", försenad" : "");
  }

  private void told(MeasureView view) {
    var measure = view.measure();
    var wording = measure.wording();
    var course = measure.course();
    paper
        .heading(wording.name())
        .facts(
            List.of(
                new Fact("Område", Spoken.of(wording.area())),
                new Fact("Behov", text(wording.need())),
                new Fact("Vad som ska göras", text(wording.action())),
                new Fact("Ansvarig funktion", measure.charge().responsible()),
                new Fact("Utförare", named.person(measure.charge().doer())),
                new Fact("Klart senast", text(measure.charge().due())),
                new Fact("Kommer från", Spoken.of(measure.origin())),
                new Fact("Läge", standing(view)),
                new Fact("Visas av", text(course.evidence())),
                new Fact("Verifierad av", named.person(course.verifiedBy())),
                new Fact("Behov som kvarstår", text(course.residual()))));
  }
}
