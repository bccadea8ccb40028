package se.valv.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.valv.analysis.AnalysisView;
import se.valv.analysis.Course.Establishment;
import se.valv.analysis.Measure;
import se.valv.analysis.Section;
import se.valv.analysis.control.ControlItemView;
import se.valv.analysis.control.ControlPlanView;
import se.valv.analysis.control.ControlState;
import se.valv.clearance.position.GapReport;
import se.valv.clearance.position.GapVerdict;
import se.valv.organisation.appointment.Appoint;
import se.valv.organisation.appointment.AppointmentKind;
import se.valv.organisation.supervision.SupervisionView;
import se.valv.report.Known.Named;
import se.valv.report.Supervised.Found;

/**
 * The duties for the want of which an operator can be sanctioned (SSL chapter 7), each with what
 * the register shows of it. What is not there, and what the reader may not take out, are the same.
 */
final class Checklist {

  private final Found found;
  private final Named named;
  private final LocalDate today;
  private final List<Requirement> all = new ArrayList<>();

  private Checklist(Found found, Named named, LocalDate today) {
    this.found = found;
    this.named = named;
    this.today = today;
  }

  /** All of them, in the order of the law. */
  static List<Requirement> of(Found found, Named named, LocalDate today) {
    var list = new Checklist(found, named, today);
    list.notification(found.supervision());
    list.officer();
    list.analysis();
    list.plan();
    list.control();
    list.positions();
    return list.all;
  }

  private void notification(SupervisionView supervision) {
    var evidence =
        Stream.concat(
            Stream.of(Spoken.of(supervision.state())),
            supervision.notifications().stream()
                .limit(1)
                .map(n ->
                    n.authority().name() + ", " + n.letter().on() + ", " + n.letter().reference()));
    add(
        "Anmäld till tillsynsmyndigheten",
        "SSL 2:6",
        supervision.notifications().isEmpty()
            ? State.MISSING
            : supervision.state().isWanting() ? State.WANTING : State.MET,
        evidence.collect(Collectors.joining(". ")));
  }

  private void officer() {
    var what = "Säkerhetsskyddschef, direkt under högsta chefen";
    var officer =
        found.appointments().stream()
            .filter(a -> a.holdsOn(today))
            .map(a -> a.decided())
            .filter(a -> a.kind() == AppointmentKind.OFFICER)
            .findFirst();
    if (officer.isEmpty()) {
      add(what, "SSL 2:7", State.MISSING, "Ingen säkerhetsskyddschef är antecknad");
      return;
    }
    var decided = officer.get();
    var placed = Objects.equals(decided.reportsToTop(), true);
    add(
        what,
        "SSL 2:7",
        placed ? State.MET : State.WANTING,
        holder(named, decided)
            + " från "
            + decided.from()
            + ", beslut "
            + decided.decision()
            + (placed ? "" : ". Inte direkt underställd högsta chefen"));
  }

  /** Who is appointed. */
  static String holder(Named named, Appoint decided) {
    var account = decided.holder().account();
    return account == null ? Spoken.text(decided.holder().name()) : named.person(account.value());
  }

  private void analysis() {
    var inForce = found.inForce();
    var ofWhole = inForce.stream().anyMatch(a -> a.head().scope().isEmpty());
    var late = inForce.stream().anyMatch(a -> how(a).nextReview().isBefore(today));
    var evidence =
        inForce.stream().map(this::age).collect(Collectors.joining("\n"))
            + (ofWhole || inForce.isEmpty() ? "" : "\nIngen omfattar hela verksamheten");
    add(
        "Fastställd säkerhetsskyddsanalys, högst två år gammal",
        "SSL 2:1\nSSF 2:1",
        inForce.isEmpty() ? State.MISSING : ofWhole && !late ? State.MET : State.WANTING,
        inForce.isEmpty() ? "Ingen fastställd analys" : evidence);
  }

  private String age(AnalysisView analysis) {
    var how = how(analysis);
    var months = ChronoUnit.MONTHS.between(how.on(), today);
    return analysis.head().number()
        + ", fastställd "
        + how.on()
        + (months < 1 ? ", under en månad gammal" : ", " + months + " mån gammal")
        + (how.nextReview().isBefore(today)
            ? ". Översynen skulle ha varit klar " + how.nextReview()
            : "");
  }

  private static Establishment how(AnalysisView inForce) {
    return Objects.requireNonNull(inForce.course().establishment());
  }

  private void plan() {
    var planned =
        found.inForce().stream()
            .filter(a -> !a.words().text(Section.PLAN).isBlank() || !measures(a).isEmpty())
            .toList();
    var measures = planned.stream().flatMap(a -> measures(a).stream()).toList();
    var vague = measures.stream().filter(m -> m.due() == null || m.responsible() == null).count();
    add(
        "Fastställd säkerhetsskyddsplan: vad, när och vem",
        "PMFS 2022:1\n2 kap. 12 §",
        planned.isEmpty() ? State.MISSING : vague > 0 ? State.WANTING : State.MET,
        planned.isEmpty()
            ? "Ingen fastställd plan"
            : "Fastställd med "
                + planned.stream().map(a -> a.head().number()).collect(Collectors.joining(", "))
                + ". Åtgärder: "
                + measures.size()
                + (vague > 0 ? ", varav utan dag eller funktion: " + vague : ""));
  }

  private static List<Measure> measures(AnalysisView analysis) {
    return analysis.words().parts().measures();
  }

  private void control() {
    var newest = found.controls().stream().findFirst();
    var ofNow =
        newest
            .filter(plan -> plan.head().year() >= today.getYear() && !plan.controls().isEmpty())
            .filter(plan -> plan.items().stream().noneMatch(ControlItemView::late));
    add(
        "Plan för kontroll och uppföljning, kontroller och rapporter",
        "SSL 2:1",
        newest.isEmpty() ? State.MISSING : ofNow.isEmpty() ? State.WANTING : State.MET,
        newest.map(Checklist::controlled).orElse("Ingen kontrollplan"));
  }

  private static String controlled(ControlPlanView plan) {
    var late = plan.items().stream().filter(ControlItemView::late).count();
    return plan.head().number()
        + ", "
        + plan.head().year()
        + ". Kontroller: "
        + plan.controls().size()
        + ", genomförda: "
        + standing(plan.controls(), ControlState.CARRIED_OUT)
        + ". Avvikelser: "
        + plan.deviations().size()
        + ", uppföljda: "
        + standing(plan.deviations(), ControlState.FOLLOWED_UP)
        + (late > 0 ? ". Försenade: " + late : "");
  }

  private static long standing(List<ControlItemView> items, ControlState state) {
    return items.stream().filter(view -> view.item().state() == state).count();
  }

  private void positions() {
    var taken = found.positions();
    var report = taken.report();
    var isWanting = report.open() > 0 || report.analyses().isEmpty();
    add(
        "Befattningar placerade i den säkerhetsklass som analysen kräver",
        "SSL 3:5-8",
        taken.positions().isEmpty() ? State.MISSING : isWanting ? State.WANTING : State.MET,
        taken.positions().isEmpty()
            ? "Ingen befattning"
            : placed(taken.positions().size(), report));
  }

  private static String placed(int all, GapReport report) {
    var placed = report.rows().stream().filter(row -> row.placed() != null).count();
    var gaps =
        Arrays.stream(GapVerdict.values())
            .filter(GapVerdict::isOpen)
            .filter(verdict -> report.count(verdict) > 0)
            .map(verdict -> ". " + Spoken.of(verdict) + ": " + report.count(verdict));
    return "Befattningar: "
        + all
        + ", placerade: "
        + placed
        + gaps.collect(Collectors.joining())
        + (report.analyses().isEmpty() ? ". Ingen fastställd analys att jämföra med" : "");
  }

  private void add(String what, String law, State state, String evidence) {
    all.add(new Requirement(what, law, state, evidence));
  }

  /** How it stands with a duty. */
  enum State {
    /** The register shows that it is met. */
    MET("Uppfyllt"),
    /** There is something, but not all that is asked for. */
    WANTING("Brist"),
    /** There is nothing. */
    MISSING("Saknas");

    private final String word;

    State(String word) {
      this.word = word;
    }

    String word() {
      return word;
    }
  }

  /**
   * A duty.
   *
   * @param what what is asked for
   * @param law where
   * @param state how it stands with it
   * @param evidence what the register shows
   */
  record Requirement(String what, String law, State state, String evidence) {}
}
