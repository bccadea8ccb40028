package se.valv.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.valv.analysis.AnalysisState;
import se.valv.analysis.AnalysisView;
import se.valv.asset.AssetId;
import se.valv.asset.Dependency;
import se.valv.asset.DependencyKind;
import se.valv.asset.DependencyStrength;
import se.valv.classification.SecurityClass;
import se.valv.identity.AccountId;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.OperatorKind;
import se.valv.organisation.appointment.Appoint;
import se.valv.organisation.appointment.AppointmentKind;
import se.valv.organisation.appointment.AppointmentView;
import se.valv.organisation.structure.History;
import se.valv.organisation.structure.OperatorForm;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Period;
import se.valv.organisation.supervision.Authority;
import se.valv.organisation.supervision.Notified;
import se.valv.organisation.supervision.Notified.Letter;
import se.valv.organisation.supervision.SupervisionState;
import se.valv.organisation.supervision.SupervisionView;
import se.valv.report.Checklist.State;
import se.valv.report.Supervised.Found;
import se.valv.report.paper.Conformance;
import se.valv.report.paper.Paper;
import se.valv.report.paper.PdfPages;
import se.valv.report.paper.Press;

/** What each report says. {@code -Dvalv.papers=DIR} keeps them, to be looked at. */
class ReportPapersTest {

  private static final Authority COUNTY = new Authority("COUNTY_SKANE", "Länsstyrelsen Skåne");
  private static final OperatorId OPERATOR = new OperatorId(Written.OPERATOR);
  private static final LocalDate LAST_YEAR = LocalDate.parse("2025-11-03");

  @Test
  void anAnalysisIsToldFromItsHeadToItsDecisions() throws IOException {
    var text = text("analys", analysis(Written.established(3, List.of(), LAST_YEAR)));
    var order =
        List.of(
            "Vattenförsörjningen i Exempelstad",
            "Begäran från länsstyrelsen, dnr 450-1-2026",
            "Hela verksamheten",
            "2025-11-03 av Ingrid Ängqvist",
            "5d41402abc4b2a76",
            "Verksamhetsbeskrivning",
            "Nationellt samhällsviktig verksamhet",
            "Nivå B",
            "B: Halva staden",
            "8 timmar",
            "Sabotage mot Vattenverk 0",
            "DAF 2",
            "Öppet staket 0",
            "Rondering nattetid",
            "Ingen obehörig ska komma in.",
            "Säkerhetsskyddsplan",
            "Fastighetschefen",
            "Planen saknar tider");
    int at = 0;
    for (var words : order) {
      at = text.indexOf(words, at);
      assertTrue(at >= 0, words + "\n" + text);
    }
    assertFalse(text.contains("inte en gällande analys"), text);
    assertFalse(text.contains("Konfidentialitet"), "what nothing is said of is left out");
  }

  @Test
  void anAnalysisWithoutAWordSaysSo() throws IOException {
    var text = text("tom", analysis(Written.empty()));
    assertEquals(7, text.split("Inget är skrivet\\.", -1).length, text);
    assertTrue(text.contains("Det här är inte en gällande analys. Läge: Utkast."), text);
    assertTrue(text.contains("har inte skickats till granskning"), text);
    for (var state : AnalysisState.values()) {
      var other = text("tom", analysis(Written.in(state, Written.empty())));
      assertEquals(!state.isInForce(), other.contains("inte en gällande analys"), other);
    }
  }

  @Test
  void manyAssetsAreAllThere() throws IOException {
    var text = text("stor", analysis(Written.established(80, List.of(), LAST_YEAR)));
    assertTrue(text.contains("Vattenverk 0\n") && text.contains("Laga öppet staket 79"));
  }

  @Test
  void anAssetIsToldWithWhatItNeedsAndNothingThatWasNotTakenOut() throws IOException {
    var power = Written.registered("Elkraft", List.of());
    var needs =
        List.of(
            new Dependency(power.id(), DependencyKind.POWER, DependencyStrength.TOTAL),
            new Dependency(AssetId.random(), DependencyKind.STAFF, DependencyStrength.WEAK));
    var leaving = Written.leaving(SecurityClass.KH);
    var whole = Written.registered("Vattenverk", needs);
    var water =
        new AssetPaper(
            whole, List.of(power), List.of(Written.decided(whole)), Written.NAMED, leaving);
    var text = text("skyddsvarde", water.print());
    for (var words :
        List.of(
            "Norrtorp",
            "Samhällsbygg",
            "OSL 18 kap. 8 §",
            "Elkraft faller",
            "En brunn",
            "Norrtorps vattenverk",
            "Länsstyrelsen Skåne, 456-1",
            "Tillträde, Avbildning och beskrivning")) {
      assertTrue(text.replaceAll("\\s+", " ").contains(words), words + "\n" + text);
    }
    assertFalse(text.contains("Personal"), text);
    var bare = new AssetPaper(power, List.of(), List.of(), Written.NAMED, leaving).print();
    var alone = text("ensam", bare);
    assertTrue(alone.contains("Inget beroende är angivet."), alone);
    assertTrue(alone.contains("Inget beslut om skyddsobjekt är angivet."), alone);
  }

  @Test
  void anOperatorThatHasNothingLacksEverything() throws IOException {
    var nothing = found(SupervisionState.NOT_NOTIFIED, List.of(), List.of());
    assertEquals(
        List.of(
            State.MISSING,
            State.MISSING,
            State.MISSING,
            State.MISSING,
            State.MISSING,
            State.MISSING),
        states(nothing));
    var text = text("inget", supervision(nothing));
    assertEquals(7, text.split("Saknas", -1).length, text);
    assertTrue(text.contains("Inget förordnande är antecknat."), text);
  }

  @Test
  void anOperatorThatHasAllShowsIt() throws IOException {
    var all =
        found(
            SupervisionState.NOTIFIED,
            List.of(
                officer(true, LocalDate.parse("2024-01-01"), null),
                of(AppointmentKind.COORDINATOR, Written.UNIT),
                of(AppointmentKind.TOP_MANAGER, null)),
            List.of(
                Written.established(12, List.of(), LAST_YEAR),
                Written.in(AnalysisState.DRAFT, Written.empty())));
    assertEquals(
        List.of(State.MET, State.MET, State.MET, State.MET, State.MISSING, State.MISSING),
        states(all));
    var text = text("paket", supervision(all));
    for (var words :
        List.of("12 mån gammal", "Göran Öhman", "M 7", "Utkast", "Vattenverk 11", "2027-05-31")) {
      assertTrue(text.contains(words), words + "\n" + text);
    }
  }

  @Test
  void whatIsThereButNotEnoughIsAFault() {
    var late = LocalDate.parse("2024-01-10");
    assertEquals(
        List.of(
            State.WANTING, State.WANTING, State.WANTING, State.MET, State.MISSING, State.MISSING),
        states(
            found(
                SupervisionState.RECEIPT_MISSING,
                List.of(officer(false, late, null)),
                List.of(Written.established(1, List.of(), late)))));
    var parts = Written.established(1, List.of(Written.UNIT), LAST_YEAR);
    assertEquals(
        List.of(
            State.WANTING,
            State.MISSING,
            State.WANTING,
            State.WANTING,
            State.MISSING,
            State.MISSING),
        states(
            found(
                SupervisionState.ANOTHER_NOTIFIED,
                List.of(officer(true, late, LAST_YEAR)),
                List.of(Written.saying(Written.vague(), parts)))));
  }

  @Test
  void whatIsNotInForceIsNoEvidence() {
    var before = Written.established(1, List.of(), LAST_YEAR);
    for (var state : List.of(AnalysisState.SUPERSEDED, AnalysisState.CLOSED)) {
      var found =
          found(SupervisionState.NO_AUTHORITY, List.of(), List.of(Written.in(state, before)));
      assertEquals(State.MISSING, states(found).get(2));
    }
  }

  private static List<State> states(Found found) {
    return Checklist.of(found, Written.NAMED, Written.TODAY).stream()
        .map(Checklist.Requirement::state)
        .toList();
  }

  private static Paper analysis(AnalysisView analysis) {
    assertTrue(AnalysisPaper.people(analysis).size() <= 3);
    return new AnalysisPaper(analysis, Written.NAMED, Written.leaving(SecurityClass.KH)).print();
  }

  private static Paper supervision(Found found) {
    assertTrue(SupervisionPaper.people(found).size() <= 1);
    return new SupervisionPaper(found, Written.NAMED, Written.leaving(SecurityClass.KH)).print();
  }

  private static Found found(
      SupervisionState state, List<AppointmentView> appointments, List<AnalysisView> analyses) {
    var form = new OperatorForm("Exempelstads kommun", "12", null, false);
    var operator =
        new OperatorView(
            OPERATOR,
            1,
            OperatorKind.MUNICIPALITY,
            "EXK",
            "212000-9991",
            new History<>(List.of(new Period<>(null, null, form))),
            List.of());
    var nobody = state == SupervisionState.NO_AUTHORITY;
    var now = nobody ? null : new SupervisionView.Supervised(COUNTY, "SSF 8:1", true);
    var letter = new Letter(LAST_YEAR, "EXK 2025/18");
    var receipt = state == SupervisionState.NOTIFIED ? new Letter(LAST_YEAR, "M 7") : null;
    var told = new Notified(ObjectId.random(), 1, COUNTY, letter, receipt);
    var supervision =
        new SupervisionView(
            OPERATOR,
            state,
            now,
            List.of(),
            state == SupervisionState.NOT_NOTIFIED || nobody ? List.of() : List.of(told));
    return new Found(
        operator, supervision, appointments, analyses, List.of(), Written.placed(), null);
  }

  private static AppointmentView officer(boolean placed, LocalDate from, @Nullable LocalDate to) {
    var holder = new Appoint.Holder(new AccountId(Written.OFFICER), null);
    return appointed(
        new Appoint(
            AppointmentKind.OFFICER, OPERATOR, null, holder, "EXK 2024/18", placed, from, null),
        to);
  }

  private static AppointmentView of(AppointmentKind kind, @Nullable UUID unit) {
    var at = unit == null ? null : new UnitId(unit);
    var holder = new Appoint.Holder(null, "Ingrid Ängqvist, direktör");
    return appointed(
        new Appoint(kind, OPERATOR, at, holder, "EXK 2024/19", null, LAST_YEAR, null), null);
  }

  private static AppointmentView appointed(Appoint decided, @Nullable LocalDate to) {
    return new AppointmentView(ObjectId.random(), 1, new Period<>(decided.from(), to, decided));
  }

  private static String text(String name, Paper paper) throws IOException {
    var pdf = Press.print(paper, Written.leaving(SecurityClass.KH).mark(), Written.NOW);
    if (Stream.of("analys", "paket", "skyddsvarde").anyMatch(name::equals)) {
      Conformance.demand(pdf);
    }
    var kept = System.getProperty("valv.papers");
    if (kept != null) {
      Files.write(Path.of(kept, name + ".pdf"), pdf);
    }
    return String.join("\n", PdfPages.of(pdf));
  }
}
