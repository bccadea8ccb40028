package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Base64;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.valv.crypto.Randomness;
import se.valv.node.demo.DemoData;
import se.valv.node.demo.DemoOrganisation;

/** Operators, units, appointments and supervision, with what they were on any day. */
class OrganisationIT {

  private static final String UNITS = "/api/v1/units";
  private static final String OPERATORS = "/api/v1/operators";

  private final Http officer = Http.as("OFFICER");
  private final String operator = idOf(OPERATORS, "EXK");

  @Test
  void aUnitIsRenamedMovedAndMergedAndStaysWhatItWas() {
    var board = opened("nämnd", "BOARD", null, "2000-01-01");
    var one = opened("ettan", "ADMINISTRATION", null, "2010-01-01");
    var other = opened("tvåan", "ADMINISTRATION", id(board), "2010-01-01");
    var renamed =
        FirstDays.done(change(one, "nya ettan", "ADMINISTRATION", id(board), "2015-01-01"));
    assertEquals(412, change(one, "sen", "ADMINISTRATION", null, "2016-01-01").status(), "stale");
    var ended = FirstDays.done(end(renamed, "2019-12-31", id(other)));
    assertEquals(id(other), ended.at("/successors/0").asText());
    assertEquals("2019-12-31", ended.at("/periods/1/to").asText());
    assertEquals("ettan", named("2014-12-31", one).path("name").asText());
    assertEquals("nya ettan", named("2015-01-01", one).path("name").asText());
    assertEquals(id(board), named("2019-12-31", one).path("parent").asText());
    assertTrue(named("2020-01-01", one).isMissingNode());
    assertTrue(named("2009-12-31", one).isMissingNode());
  }

  @Test
  void whatIsOutOfOrderOrCircularIsRefusedWithItsField() {
    var above = opened("över", "BOARD", null, "2010-01-01");
    var below = opened("under", "ADMINISTRATION", id(above), "2010-01-01");
    refused("parent", "CIRCULAR", change(above, "över", "BOARD", id(below), "2011-01-01"));
    refused("parent", "CIRCULAR", change(above, "över", "BOARD", id(above), "2011-01-01"));
    refused("from", "OUT_OF_ORDER", change(below, "under", "BOARD", null, "2009-01-01"));
    refused("last", "UNITS_BELOW", end(above, "2020-01-01"));
    refused("last", "OUT_OF_ORDER", end(below, "2009-01-01"));
    refused("successors", "NOT_THERE_THEN", end(below, "2020-01-01", UUID.randomUUID().toString()));
    var moved = FirstDays.done(change(below, "under", "ADMINISTRATION", null, "2012-01-01"));
    FirstDays.done(end(above, "2020-01-01"));
    assertEquals(2, moved.path("version").asInt());
  }

  @Test
  void whoHasNoSayChangesNothingAndIsToldOfNothing() {
    var unit = opened("stängd", "BOARD", null, "2010-01-01");
    var http = Http.as("COORDINATOR");
    var never = http.post(UNITS + "/" + UUID.randomUUID() + "/end", Map.of("last", "2020-01-01"));
    assertEquals(404, never.status());
    assertTrue(
        never.looksLike(http.post(UNITS + "/" + id(unit) + "/end", Map.of("last", "2020-01-01"))));
    assertEquals(200, http.get(UNITS + "/" + id(unit)).status());
    assertEquals(404, Http.as("READER").get(UNITS + "/" + id(unit)).status());
    try (var application = Sql.application()) {
      for (var table : List.of("operator_change", "unit_change", "appointment", "notification")) {
        assertEquals(Sql.REFUSED, application.tried("delete from valv." + table));
      }
      assertEquals(Sql.REFUSED, application.tried("update valv.unit set name = 'x'"));
      assertEquals(
          Sql.REFUSED,
          application.tried("select valv.hold_operator(cast('" + operator + "' as uuid))"));
    }
  }

  @Test
  void aFileIsTakenWholeOrNotAtAllAndUndoneWhileNothingHangsOnIt() {
    var tag = tag();
    var head = "kod;namn;slag;överordnad\r\n";
    var wrong = head + tag + "A;Bra;nämnd;\r\n" + tag + "B;Dålig;låda;\r\n";
    var preview = officer.post("/api/v1/unit-imports/previews", file(wrong)).json();
    assertFalse(preview.path("whole").asBoolean());
    assertEquals("UNKNOWN_WORD", preview.at("/rows/1/errors/0/code").asText());
    assertEquals(3, preview.at("/rows/1/line").asInt());
    refused("file", "ROWS_ARE_WRONG", officer.post("/api/v1/unit-imports", file(wrong)));
    assertFalse(officer.get(UNITS).text().contains(tag + "A"));

    var right =
        head + tag + "B;Förvaltning ä;förvaltning;" + tag + "A\r\n" + tag + "A;Nämnd;nämnd;\r\n";
    var taken = FirstDays.created(officer.post("/api/v1/unit-imports", file(right)));
    assertEquals(2, taken.path("units").asInt());
    assertTrue(officer.get(UNITS).text().contains("Förvaltning ä"));
    var undo = "/api/v1/unit-imports/" + id(taken) + "/undo";
    var hanging =
        FirstDays.created(
            officer.post(UNITS, unit("häng", "DEPARTMENT", idOf(UNITS, tag + "A"), null)));
    assertEquals(409, officer.post(undo, Map.of()).status());
    FirstDays.done(change(hanging, "häng", "DEPARTMENT", null, null));
    assertEquals(0, FirstDays.done(officer.post(undo, Map.of())).path("units").asInt());
    assertFalse(officer.get(UNITS).text().contains(tag + "A"));
    assertEquals(412, officer.post(undo, Map.of()).status(), "undone already");
  }

  @Test
  void aFileThatIsNoTableIsRefusedByWhatToDo() {
    var bytes = new byte[] {'P', 'K', 3, 4, 20, 0};
    var input = Map.of("operator", operator, "content", Base64.getEncoder().encodeToString(bytes));
    refused("file", "BROKEN_SPREADSHEET", officer.post("/api/v1/unit-imports/previews", input));
    refused(
        "file",
        "NOT_BASE64",
        officer.post(
            "/api/v1/unit-imports/previews", Map.of("operator", operator, "content", "%%%")));
  }

  @Test
  void oneIsAppointedAtATimeAndTheRoleIsShownBesideIt() {
    var company = entered();
    var holder = new Rights().account("READER");
    var input = appointment(company, "OFFICER", "2020-01-01");
    input.put("account", id(holder));
    var first = FirstDays.created(officer.post("/api/v1/appointments", input));
    assertFalse(first.path("role").asBoolean(), "a record of fact gives no role");
    var second = appointment(company, "OFFICER", "2021-01-01");
    second.put("name", "Ny Chef");
    refused("from", "TAKEN_THEN", officer.post("/api/v1/appointments", second));
    var end = "/api/v1/appointments/" + id(first) + "/end";
    var tag = FirstDays.tag(first);
    refused(
        "last", "OUT_OF_ORDER", officer.post(end, Map.of("last", "2019-01-01"), "If-Match", tag));
    FirstDays.done(officer.post(end, Map.of("last", "2020-12-31"), "If-Match", tag));
    FirstDays.created(officer.post("/api/v1/appointments", second));
    assertEquals(
        404,
        Http.as("COORDINATOR").post("/api/v1/appointments", second).status(),
        "not his to enter");
  }

  @Test
  void theCountyDecidesWhoSupervisesUntilAnotherDoes() {
    var company = entered();
    var path = OPERATORS + "/" + company + "/supervision";
    var before = officer.get(path).json();
    assertEquals("COUNTY_SKANE", before.path("authority").asText());
    assertEquals("NOT_NOTIFIED", before.path("state").asText());
    var letter = Map.of("authority", "COUNTY_SKANE", "on", "2026-01-10", "reference", "EX 1");
    var waiting = FirstDays.done(officer.post(path + "/notifications", letter));
    assertEquals("RECEIPT_MISSING", waiting.path("state").asText());
    var sent = waiting.at("/notifications/0");
    var receipt = path + "/notifications/" + id(sent) + "/receipt";
    var early = Map.of("receiptOn", "2026-01-09", "receiptReference", "M 7");
    refused(
        "receiptOn", "OUT_OF_ORDER", officer.post(receipt, early, "If-Match", FirstDays.tag(sent)));
    var came = Map.of("receiptOn", "2026-01-20", "receiptReference", "M 7");
    var done = FirstDays.done(officer.post(receipt, came, "If-Match", FirstDays.tag(sent)));
    assertEquals("NOTIFIED", done.path("state").asText());
    var other = Map.of("authority", "SVENSKA_KRAFTNAT", "from", "2026-02-01", "ground", "SSF 8:1");
    var moved = FirstDays.done(officer.post(path, other));
    assertEquals("ANOTHER_NOTIFIED", moved.path("state").asText());
    refused("from", "OUT_OF_ORDER", officer.post(path, other));
  }

  @Test
  void theDemosOrganisationIsEnteredOnce() throws IOException, InterruptedException {
    var node = TestNode.running().node();
    var accounts = DemoData.in(node.data("."), new Randomness(), Clock.systemUTC()).accounts();
    for (int i = 0; i < 2; i++) {
      new DemoOrganisation(node.baseUrl(), node.certificateFile(), accounts).load();
    }
    var then = officer.get(UNITS + "?on=2020-06-01").json().path("items");
    assertEquals(1, Collections.frequency(then.findValuesAsText("code"), "GATA"));
    var appointments = officer.get("/api/v1/appointments").json();
    assertEquals(
        1, Collections.frequency(appointments.findValuesAsText("decision"), "EXK 2024/18"));
  }

  private String entered() {
    var tag = tag();
    var input = new LinkedHashMap<String, Object>();
    input.put("kind", "MUNICIPAL_COMPANY");
    input.put("code", tag);
    input.put("orgNumber", "559999-9975");
    input.put("name", "Prov " + tag);
    input.put("county", "12");
    input.put("parent", operator);
    return id(FirstDays.created(officer.post(OPERATORS, input)));
  }

  private static Map<String, Object> appointment(String operator, String kind, String from) {
    var input = new LinkedHashMap<String, Object>();
    input.put("kind", kind);
    input.put("operator", operator);
    input.put("decision", "PROV 2026/1");
    input.put("reportsToTop", true);
    input.put("from", from);
    return input;
  }

  private JsonNode opened(String name, String kind, @Nullable String parent, String from) {
    return FirstDays.created(officer.post(UNITS, unit(name, kind, parent, from)));
  }

  private Map<String, Object> unit(
      String name, String kind, @Nullable String parent, @Nullable String from) {
    var input = new LinkedHashMap<String, Object>();
    input.put("operator", operator);
    input.put("code", tag());
    input.put("name", name);
    input.put("kind", kind);
    Optional.ofNullable(parent).ifPresent(id -> input.put("parent", id));
    Optional.ofNullable(from).ifPresent(day -> input.put("from", day));
    return input;
  }

  private Answer change(
      JsonNode unit, String name, String kind, @Nullable String parent, @Nullable String from) {
    var input = new LinkedHashMap<String, Object>();
    input.put("name", name);
    input.put("kind", kind);
    Optional.ofNullable(parent).ifPresent(id -> input.put("parent", id));
    Optional.ofNullable(from).ifPresent(day -> input.put("from", day));
    var path = UNITS + "/" + id(unit) + "/changes";
    return officer.post(path, input, "If-Match", FirstDays.tag(unit));
  }

  private Answer end(JsonNode unit, String last, String... successors) {
    var path = UNITS + "/" + id(unit) + "/end";
    var input = Map.of("last", last, "successors", List.of(successors));
    return officer.post(path, input, "If-Match", FirstDays.tag(unit));
  }

  private Map<String, Object> file(String text) {
    var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return Map.of("operator", operator, "content", Base64.getEncoder().encodeToString(bytes));
  }

  private JsonNode named(String on, JsonNode unit) {
    var items = officer.get(UNITS + "?on=" + on).json().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(u -> u.path("id").equals(unit.path("id")))
        .findFirst()
        .orElse(items.path("none"));
  }

  private String idOf(String list, String code) {
    var items = officer.get(list).json().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(o -> o.path("code").asText().equals(code))
        .map(OrganisationIT::id)
        .findFirst()
        .orElseThrow();
  }

  private static String id(JsonNode named) {
    return named.path("id").asText();
  }

  private static String tag() {
    return "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
  }

  private static void refused(String field, String code, Answer answer) {
    assertEquals(422, answer.status(), answer::text);
    assertEquals(field, answer.json().at("/errors/0/field").asText(), answer::text);
    assertEquals(code, answer.json().at("/errors/0/code").asText(), answer::text);
  }
}
