package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Plans over HTTP: from the establishment that makes them to the measure that is verified. */
class PlansIT {

  private static final String PLANS = "/api/v1/plans";
  private static final List<String> OPEN = List.of("V1");

  private final Realm realm = Realm.found();
  private final Http writer = realm.observer();
  private final Http officer = realm.person("OFFICER");
  private final Http manager = realm.person("TOP_MANAGER");
  private final Established established =
      new Established(writer, officer, manager, Established.common(realm, OPEN));

  @Test
  void aMeasureOfAnEstablishedAnalysisIsFollowedUntilAnotherThanItsDoerVerifiesIt() {
    var analysis = established.analysis("Vattenförsörjning", "Laga staketet", "2025-05-31");
    var measure = measure(plan("Vattenförsörjning"));
    var before = writer.get(measure).json();
    assertEquals("DECIDED", before.path("state").asText());
    assertTrue(before.path("late").asBoolean(), "late follows from the day");
    assertEquals("BEGIN", task(writer));
    assertEquals(200, turn(writer, measure, "START", Map.of()).status());
    assertEquals("CARRY_OUT", task(writer));
    assertEquals("", task(officer));
    assertEquals("MISSING", code(turn(writer, measure, "COMPLETE", Map.of())));
    var shown = Map.of("evidence", "Besiktat, protokoll 14.");
    assertEquals(200, turn(writer, measure, "COMPLETE", shown).status());
    assertEquals("NOT_YOUR_ROLE", code(turn(writer, measure, "VERIFY", Map.of())));
    assertEquals("VERIFY", task(officer));
    var verified = turn(officer, measure, "VERIFY", Map.of()).json();
    assertEquals("VERIFIED", verified.path("state").asText());
    assertFalse(verified.path("late").asBoolean());
    var entries =
        "/api/v1/audit/entries?action=MEASURE_VERIFIED&object=" + id(plan("Vattenförsörjning"));
    var entry = Http.as("AUDITOR").get(entries).json();
    assertEquals(measure.substring(measure.length() - 36), entry.at("/items/0/purpose").asText());
    assertEquals(
        analysis.substring(analysis.length() - 36),
        writer.get(plan("Vattenförsörjning")).json().path("analysis").asText());
  }

  @Test
  void whoHasDoneItDoesNotVerifyItWhateverHisRole() {
    established.analysis("Egen åtgärd", "Laga staketet", "2025-05-31");
    var measure = measure(plan("Egen åtgärd"));
    turn(officer, measure, "START", Map.of());
    turn(officer, measure, "COMPLETE", Map.of("evidence", "Gjort."));
    assertEquals("OWN_WORK", code(turn(officer, measure, "VERIFY", Map.of())));
    assertEquals(200, turn(manager, measure, "VERIFY", Map.of()).status());
    var wanting = Map.of("comment", "Grinden saknar lås.");
    assertEquals(
        "ONGOING", turn(manager, measure, "REOPEN", wanting).json().path("state").asText());
  }

  @Test
  void aRevisionRenewsThePlanAndWhatIsUnderWayGoesOn() {
    var analysis = established.analysis("Vattenförsörjning", "Laga staketet", "2025-05-31");
    var plan = plan("Vattenförsörjning");
    var measure = measure(plan);
    turn(writer, measure, "START", Map.of());
    var revision = established.revision(analysis);
    established.measure(revision, "Byt lås", "2099-01-31");
    established.establish(revision);
    assertEquals(plan, plan("Vattenförsörjning"), "it is the same plan");
    var now = writer.get(plan).json();
    assertEquals(2, now.path("edition").asInt());
    assertEquals("ONGOING", now.at("/measures/0/state").asText());
    assertEquals("DECIDED", now.at("/measures/1/state").asText());
    assertEquals(revision.substring(revision.length() - 36), now.path("analysis").asText());
    assertEquals(1, writer.get(PLANS).json().path("total").asInt());
  }

  @Test
  void anAnnexHasItsOwnPlanAndThePlanOfTheMainOneDoesNotTellOfIt() {
    var main = established.analysis("Huvudanalys", "Laga staketet", "2025-05-31");
    var plan = plan("Huvudanalys");
    var reader = realm.person("READER", OPEN);
    var before = List.of(reader.get(plan).text(), reader.get(PLANS).text());
    var list = reader.get("/planer").text().replaceAll("value=.[\\w-]{43}", "");
    new Established(writer, officer, manager, Established.common(realm, List.of("V1", "V2")))
        .with("annexOf", main.substring(main.length() - 36))
        .analysis("Bilaga", "Byt larm", "2025-05-31");
    var annex = plan("Bilaga");
    assertEquals(2, writer.get(PLANS).json().path("total").asInt());
    assertEquals(before, List.of(reader.get(plan).text(), reader.get(PLANS).text()));
    assertEquals(list, reader.get("/planer").text().replaceAll("value=.[\\w-]{43}", ""));
    var absent = PLANS + "/" + UUID.randomUUID();
    assertTrue(reader.get(absent).looksLike(reader.get(annex)));
  }

  @Test
  void whoComesLateToAMeasureIsToldAndWhatAnotherDidElsewhereIsKept() {
    established.analysis("Två på en gång", "Laga staketet", "2025-05-31");
    var plan = plan("Två på en gång");
    var measure = measure(plan);
    var seen = writer.get(measure).header("etag");
    var added = officer.post(plan + "/measures", wording("Ny grind"));
    assertEquals(201, added.status(), added::text);
    assertEquals("IDENTIFIED", added.json().path("state").asText());
    var start = Map.of("event", "START");
    assertEquals(200, writer.post(measure + "/transitions", start, "If-Match", seen).status());
    var late = Map.of("event", "COMPLETE", "evidence", "Gjort.");
    assertEquals(412, officer.post(measure + "/transitions", late, "If-Match", seen).status());
    assertEquals(428, officer.post(measure + "/transitions", late).status());
    var charge = new HashMap<String, String>();
    charge.put("responsible", "Säkerhetschefen");
    charge.put("due", "2099-12-31");
    charge.put("doer", "ingen-sådan");
    assertEquals("UNKNOWN", code(change(measure, charge)));
    charge.remove("doer");
    assertEquals("MISSING", code(change(measure, charge)));
    charge.put("reason", "Leveransen dröjer.");
    var changed = change(measure, charge).json();
    assertFalse(changed.path("late").asBoolean());
    assertEquals("2025-05-31", changed.at("/steps/2/before/due").asText());
    var stranger = Realm.found().observer();
    var absent = PLANS + "/" + UUID.randomUUID() + "/measures/" + UUID.randomUUID();
    assertTrue(stranger.get(absent).looksLike(stranger.get(measure)));
  }

  @Test
  void theCalendarHoldsDaysAndNothingElseAndIsInTheLog() {
    established.analysis("Hemligt namn", "Laga staketet", "2025-05-31");
    var file = writer.get("/api/v1/tasks/calendar.ics");
    assertEquals(200, file.status(), file::text);
    assertTrue(file.header("content-type").startsWith("text/calendar"));
    assertTrue(file.text().contains("DTSTART;VALUE=DATE:20250531\r\n"), file::text);
    assertTrue(file.text().contains("SUMMARY:uppgift i Valv\r\n"));
    var told = file.text().toLowerCase(java.util.Locale.ROOT);
    for (var word : List.of("staket", "hemligt", "riket", realm.tag(), id(plan("Hemligt namn")))) {
      assertFalse(told.contains(word), word);
    }
    var entries = "/api/v1/audit/entries?action=CALENDAR_FETCHED";
    assertTrue(Http.as("AUDITOR").get(entries).json().path("items").size() > 0);
  }

  @Test
  void aReportOfAPlanLeavesTheRegisterForWhomItIsForAndNobodyElse() {
    established.analysis("Till länsstyrelsen", "Laga staketet", "2025-05-31");
    var path = plan("Till länsstyrelsen") + "/report.pdf";
    var said = Map.of("reason", "Tillsyn", "securityClass", "NONE");
    var made = writer.post(path, said);
    assertEquals(201, made.status(), made::text);
    var text = String.join("\n", Sheets.of(made.bytes()));
    assertTrue(text.contains("Laga staketet") && text.contains("försenad"), text);
    var receipt = writer.get("/api/v1/asset-exports").json().at("/hits/0/keywords/subject");
    assertEquals("PLAN", receipt.asText());
    var absent = writer.post(PLANS + "/" + UUID.randomUUID() + "/report.pdf", said);
    assertTrue(absent.looksLike(Realm.found().observer().post(path, said)));
    var page = path.replace("/api/v1/plans", "/planer").replace("/report.pdf", "/rapport");
    assertEquals(200, writer.get(page).status());
  }

  private Answer change(String measure, Map<String, String> charge) {
    var seen = writer.get(measure).header("etag");
    return writer.put(measure + "/charge", charge, "If-Match", seen);
  }

  private static Map<String, String> wording(String name) {
    return Map.of("name", name, "area", "PHYSICAL", "responsible", "Chefen", "due", "2099-01-31");
  }

  private static String task(Http who) {
    return who.get("/api/v1/tasks").json().at("/items/0/kind").asText();
  }

  private String plan(String title) {
    for (var item : writer.get(PLANS).json().path("hits")) {
      if (item.path("title").asText().equals(title)) {
        return PLANS + "/" + item.path("id").asText();
      }
    }
    throw new AssertionError("no plan of " + title);
  }

  private String measure(String plan) {
    return plan + "/measures/" + writer.get(plan).json().at("/measures/0/id").asText();
  }

  private static String id(String plan) {
    return plan.substring(PLANS.length() + 1);
  }

  private static Answer turn(Http who, String path, String event, Map<String, String> more) {
    var sent = new HashMap<>(more);
    sent.put("event", event);
    return who.post(path + "/transitions", sent, "If-Match", who.get(path).header("etag"));
  }

  private static String code(Answer answer) {
    assertEquals(422, answer.status(), answer::text);
    return answer.json().at("/errors/0/code").asText();
  }
}
