package se.valv.report;

import static se.valv.report.Spoken.text;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.valv.analysis.AnalysisView;
import se.valv.analysis.Course.Establishment;
import se.valv.analysis.Section;
import se.valv.organisation.appointment.AppointmentView;
import se.valv.organisation.structure.OperatorForm;
import se.valv.organisation.structure.Period;
import se.valv.organisation.supervision.Notified;
import se.valv.organisation.supervision.Notified.Letter;
import se.valv.organisation.supervision.SupervisionView.Supervised;
import se.valv.report.Known.Named;
import se.valv.report.Supervised.Found;
import se.valv.report.paper.Paper;
import se.valv.report.paper.Paper.Column;
import se.valv.report.paper.Paper.Fact;
import se.valv.report.paper.Paper.Grid;

/** What a supervisory authority asks an operator for, as one document (tillsynspaket). */
final class SupervisionPaper {

  private static final List<Column> DUTIES =
      List.of(
          new Column("Krav", 30),
          new Column("Källa", 17),
          new Column("Läge", 12),
          new Column("Underlag", 41));

  private static final List<Column> NOTIFICATIONS =
      List.of(
          new Column("Anmäld", 14),
          new Column("Till", 32),
          new Column("Diarienummer", 20),
          new Column("Kvittens", 34));

  private static final List<Column> APPOINTMENTS =
      List.of(
          new Column("Förordnande", 27),
          new Column("Innehavare", 15),
          new Column("Gäller", 30),
          new Column("Beslut", 13),
          new Column("Tid", 15));

  private static final List<Column> ANALYSES =
      List.of(
          new Column("Nummer", 22),
          new Column("Analys", 24),
          new Column("Omfattar", 18),
          new Column("Läge", 12),
          new Column("Fastställd", 12),
          new Column("Ses över", 12));

  private final Found found;
  private final Named named;
  private final Leaving leaving;
  private final Paper paper;

  SupervisionPaper(Found found, Named named, Leaving leaving) {
    this.found = found;
    this.named = named;
    this.leaving = leaving;
    this.paper = new Paper("Tillsynspaket " + name(found), "Underlag till tillsynsmyndighet");
  }

  /** The accounts that it names. */
  static Set<UUID> people(Found found) {
    var all = new HashSet<UUID>();
    found.appointments().stream()
        .flatMap(a -> Stream.ofNullable(a.decided().holder().account()))
        .forEach(account -> all.add(account.value()));
    return all;
  }

  Paper print() {
    paper
        .title("Tillsynspaket · underlag till tillsynsmyndigheten (SSL 6 kap.)", name(found))
        .facts(leaving.facts())
        .remark(
            "Paketet visar det som står i registret "
                + leaving.day()
                + " och som den som tog ut det får ta ut. Annat är inte prövat här.");
    duties();
    operator();
    appointments();
    analyses();
    found.inForce().forEach(this::established);
    return paper;
  }

  private static String name(Found found) {
    return found.operator().history().latest().form().name();
  }

  private void duties() {
    paper.section("Krav och läge");
    var rows =
        Checklist.of(found, named, leaving.day()).stream()
            .map(duty -> List.of(duty.what(), duty.law(), duty.state().word(), duty.evidence()))
            .toList();
    paper.table(new Grid(DUTIES, rows));
  }

  private void operator() {
    var form = found.operator().history().latest().form();
    var now = Optional.ofNullable(found.supervision().now());
    paper
        .section("Verksamhetsutövaren")
        .facts(
            List.of(
                new Fact("Namn", form.name()),
                new Fact("Organisationsnummer", found.operator().orgNumber()),
                new Fact("Ägs av", parent(form)),
                new Fact("Tillsynsmyndighet", now.map(SupervisionPaper::authority).orElse("–")),
                new Fact("Grund", now.map(Supervised::ground).orElse(""))))
        .heading("Anmälningar till tillsynsmyndighet");
    listed(
        NOTIFICATIONS,
        found.supervision().notifications().stream().map(SupervisionPaper::notified).toList(),
        "Ingen anmälan är antecknad.");
  }

  private String parent(OperatorForm form) {
    var parent = form.parent();
    return parent == null ? "" : named.place(parent.value());
  }

  private static String authority(Supervised now) {
    var authority = now.authority();
    return authority == null ? "–" : authority.name();
  }

  private static List<String> notified(Notified notified) {
    var receipt = notified.receipt();
    return List.of(
        text(notified.letter().on()),
        notified.authority().name(),
        notified.letter().reference(),
        receipt == null ? "Saknas" : letter(receipt));
  }

  private static String letter(Letter letter) {
    return letter.on() + ", " + letter.reference();
  }

  private void appointments() {
    paper.section("Ledning och säkerhetsskydd");
    listed(
        APPOINTMENTS,
        found.appointments().stream()
            .sorted(Comparator.comparing(a -> a.decided().kind()))
            .map(this::appointed)
            .toList(),
        "Inget förordnande är antecknat.");
  }

  private List<String> appointed(AppointmentView appointment) {
    var decided = appointment.decided();
    var unit = decided.unit();
    return List.of(
        Spoken.of(decided.kind()),
        Checklist.holder(named, decided),
        unit == null ? "Hela verksamheten" : named.place(unit.value()),
        decided.decision(),
        days(appointment.period()));
  }

  private static String days(Period<?> period) {
    var last = period.last();
    return text(period.from()) + (last == null ? ", tills vidare" : " – " + last);
  }

  private void analyses() {
    paper.section("Säkerhetsskyddsanalyser");
    listed(
        ANALYSES,
        found.analyses().stream().map(this::analysis).toList(),
        "Ingen säkerhetsskyddsanalys.");
  }

  private List<String> analysis(AnalysisView analysis) {
    var head = analysis.head();
    var how = Optional.ofNullable(analysis.course().establishment());
    return List.of(
        head.number(),
        (head.annexOf() == null ? "" : "Bilaga: ") + head.title() + ", utgåva " + head.edition(),
        named.scope(head.scope()),
        Spoken.of(analysis.course().state()),
        how.map(Establishment::on).map(Spoken::text).orElse("–"),
        how.map(Establishment::nextReview).map(Spoken::text).orElse("–"));
  }

  private void established(AnalysisView analysis) {
    var parts = new PartsOnPaper(paper, analysis.words().parts());
    paper.section(analysis.head().number() + ": " + analysis.head().title());
    paper.heading("Skyddsvärden");
    if (!parts.assetList()) {
      paper.remark("Inga skyddsvärden.");
    }
    paper.heading("Säkerhetsskyddsplan");
    var text = analysis.words().text(Section.PLAN);
    if (!text.isBlank()) {
      paper.text(text);
    }
    if (!parts.plan()) {
      paper.remark("Inga åtgärder.");
    }
  }

  private void listed(List<Column> columns, List<List<String>> rows, String none) {
    if (rows.isEmpty()) {
      paper.remark(none);
    } else {
      paper.table(new Grid(columns, rows));
    }
  }
}
