package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Analyses over HTTP, from the first word to the revision that replaces them. */
class AnalysesIT {

  private static final String ANALYSES = "/api/v1/analyses";
  private static final List<String> SECTIONS =
      List.of("ACTIVITY", "ASSETS", "THREATS", "VULNERABILITIES", "MEASURES", "PLAN");

  private final Realm realm = Realm.found();
  private final Http writer = realm.observer();
  private final Http officer = realm.person("OFFICER");
  private final Http manager = realm.person("TOP_MANAGER");

  @Test
  void threePeopleTakeAnAnalysisFromEmptyToEstablishedAndItsFingerprintIsInTheLog() {
    var path = begun("Vattenförsörjning", List.of("V1"));
    assertEquals("INCOMPLETE", code(turn(writer, path, "SUBMIT")));
    write(path);
    assertEquals(200, turn(writer, path, "SUBMIT").status());
    assertEquals("NOT_WRITABLE", code(text(writer, path, "PLAN", "sent")));
    assertEquals("MISSING", code(turn(officer, path, "RETURN")));
    assertEquals(200, turn(officer, path, "RETURN", "Planen saknar tider.").status());
    assertEquals(200, text(writer, path, "PLAN", "Före årsskiftet.").status());
    assertEquals(200, turn(writer, path, "SUBMIT").status());
    assertEquals(200, turn(officer, path, "ENDORSE").status());
    assertEquals("NOT_YOUR_ROLE", code(turn(officer, path, "ESTABLISH")));
    var established = turn(manager, path, "ESTABLISH").json();
    assertEquals("ESTABLISHED", established.path("state").asText());
    var fingerprint = established.at("/establishment/fingerprint").asText();
    var entries = "/api/v1/audit/entries?action=ANALYSIS_ESTABLISHED&object=" + id(path);
    var entry = Http.as("AUDITOR").get(entries).json();
    assertEquals(fingerprint, entry.at("/items/0/purpose").asText(), entry::toString);
    assertEquals("NOT_WRITABLE", code(text(writer, path, "PLAN", "nytt")));
  }

  @Test
  void aRevisionReplacesWhatIsInForceWhenItIsEstablishedAndNoOtherDoes() {
    var path = established("Vattenförsörjning");
    var fingerprint = writer.get(path).json().at("/establishment/fingerprint").asText();
    var revision =
        ANALYSES + "/" + turn(writer, path, "START_REVISION", "Två år").json().path("id").asText();
    assertEquals("UNDER_REVISION", state(path));
    assertEquals(2, writer.get(revision).json().path("edition").asInt());
    assertEquals(200, text(writer, revision, "PLAN", "Före sommaren.").status());
    var changed = writer.get(revision + "/differences").json().path("items");
    assertEquals(1, changed.size(), changed::toString);
    assertEquals("Text om PLAN", changed.at("/0/before").asText());
    establish(revision);
    assertEquals("SUPERSEDED", state(path));
    assertEquals("ESTABLISHED", state(revision));
    assertEquals(fingerprint, writer.get(path).json().at("/establishment/fingerprint").asText());
    var question = Map.of("query", "staketet", "kinds", List.of("ANALYSIS"));
    var found = writer.post("/api/v1/search", question);
    assertEquals(2, found.json().path("total").asInt());

    var other = begun("En till", List.of("V1"));
    write(other);
    turn(writer, other, "SUBMIT");
    turn(officer, other, "ENDORSE");
    assertEquals("ANOTHER_IN_FORCE", code(turn(manager, other, "ESTABLISH")));
  }

  @Test
  void whoHasWrittenAWordNeitherEndorsesNorEstablishes() {
    var path = begun("Egen text", List.of("V2"));
    write(path);
    assertEquals(200, text(officer, path, "PLAN", "Chefens ord.").status());
    assertEquals(200, turn(writer, path, "SUBMIT").status());
    assertEquals("OWN_WORDS", code(turn(officer, path, "ENDORSE")));
    assertEquals(404, text(manager, path, "PLAN", "x").status());
    var coordinator = turn(writer, path, "ENDORSE");
    assertEquals(422, coordinator.status());
    assertEquals("NOT_YOUR_ROLE", code(coordinator));
    var stranger = Realm.found().observer();
    var absent = ANALYSES + "/" + UUID.randomUUID();
    assertTrue(turn(stranger, absent, "ENDORSE").looksLike(turn(stranger, path, "ENDORSE")));
  }

  @Test
  void whatTwoWriteAtOnceIsKeptOrShownToBoth() {
    var path = begun("Två på en gång", List.of("V1"));
    var base = "Första stycket.\n\nAndra stycket.";
    text(writer, path, "ACTIVITY", base);
    var seen = writer.get(path).header("etag");
    assertEquals(
        200, put(writer, path, "ACTIVITY", seen, "Första ändrat.\n\nAndra stycket.").status());
    var second = base.replace("Andra stycket", "Andra ändrat");
    assertEquals(412, put(officer, path, "ACTIVITY", seen, second).status());
    var merged = merge(officer, path, seen, base, second);
    assertEquals("Första ändrat.\n\nAndra ändrat.", merged.json().path("text").asText());
    assertEquals(
        412, put(officer, path, "ACTIVITY", seen, "Första bytt.\n\nAndra stycket.").status());
    assertEquals(
        "Första ändrat.\n\nAndra ändrat.",
        writer.get(path).json().at("/sections/ACTIVITY").asText());
  }

  @Test
  void manyWhoWriteInDifferentSectionsAtOnceLoseNothing() throws Exception {
    var path = begun("Många", List.of("V1"));
    var seen = writer.get(path).header("etag");
    try (var pool = Executors.newFixedThreadPool(4)) {
      var writes =
          IntStream.range(0, 4)
              .mapToObj(i ->
                  (Callable<Integer>)
                      () -> put(writer, path, SECTIONS.get(i), seen, "Text " + i).status())
              .toList();
      for (var status : pool.invokeAll(writes)) {
        assertEquals(200, status.get());
      }
    }
    assertEquals(4, writer.get(path).json().path("sections").size());
  }

  @Test
  void anAnnexIsNarrowerAndTheMainOneDoesNotTellOfIt() {
    var main = begun("Huvudanalys", List.of("V1"));
    var reader = Realm.found().observer();
    var before = writer.get(main).text();
    var wider = input("Vid bilaga", List.of("V2"));
    wider.put("annexOf", id(main));
    assertEquals("NOT_REFERABLE", code(writer.post(ANALYSES, wider)));
    var narrower = input("Bilaga", List.of("V1", "V2"));
    narrower.put("annexOf", id(main));
    var annex = writer.post(ANALYSES, narrower);
    assertEquals(201, annex.status(), annex::text);
    assertEquals(id(main), annex.json().path("annexOf").asText());
    assertEquals(before, writer.get(main).text());
    narrower.put("annexOf", UUID.randomUUID().toString());
    assertTrue(writer.post(ANALYSES, narrower).looksLike(writer.post(ANALYSES, wider)));
    assertEquals(0, reader.get(ANALYSES).json().path("total").asInt());
  }

  @Test
  void anAssetThatReadersOfTheAnalysisMayNotSeeIsNotTakenIn() {
    var path = begun("Öppen", List.of("V1"));
    var narrower = asset("Hemligare", List.of("V1", "V2"));
    var absent = writer.post(path + "/assets", Map.of("asset", UUID.randomUUID().toString()));
    assertEquals("NOT_REFERABLE", code(absent));
    assertTrue(absent.looksLike(writer.post(path + "/assets", Map.of("asset", narrower))));
    assertEquals(0, writer.get(path).json().path("assets").size());
  }

  @Test
  void badInputIsNamedAndNothingOfItIsKept() {
    var path = begun("Fel", List.of("V1"));
    var elsewhere = input("Annans", List.of("V1"));
    elsewhere.put("operator", UUID.randomUUID().toString());
    assertEquals("UNKNOWN", code(writer.post(ANALYSES, elsewhere)));
    assertEquals(422, text(writer, path, "FINNS_INTE", "x").status());
    var pages = "Ett stycke som fyller en rad. ".repeat(40_000);
    assertEquals("TOO_LONG", code(text(writer, path, "PLAN", pages)));
    assertEquals(0, writer.get(path).json().path("sections").size(), "nothing of it");
    assertEquals(200, text(writer, path, "PLAN", pages.substring(0, 600_000)).status());
    var loose = Map.of("name", "Hot", "assets", List.of(UUID.randomUUID().toString()));
    assertEquals("NOT_THERE", code(writer.post(path + "/threats", loose)));
    assertEquals(
        404, writer.delete(path + "/parts/" + UUID.randomUUID(), "If-Match", "\"1\"").status());
    assertEquals(428, writer.post(path + "/transitions", Map.of("event", "SUBMIT")).status());
    assertEquals(0, writer.get(path).json().path("threats").size());
  }

  private String established(String title) {
    var path = begun(title, List.of("V1"));
    write(path);
    establish(path);
    return path;
  }

  private void establish(String path) {
    assertEquals(200, turn(writer, path, "SUBMIT").status());
    assertEquals(200, turn(officer, path, "ENDORSE").status());
    assertEquals(200, turn(manager, path, "ESTABLISH").status());
  }

  /** Fills an analysis with what is demanded. */
  private void write(String path) {
    for (var section : SECTIONS) {
      assertEquals(200, text(writer, path, section, "Text om " + section).status());
    }
    assertEquals(200, text(writer, path, "VITAL_TO_SOCIETY", "Dricksvatten till alla.").status());
    var asset = asset("Vattenverket", List.of("V1"));
    if (writer.post(path + "/assets", Map.of("asset", asset)).status() == 422) {
      asset = asset("Vattenverket", List.of("V2"));
      assertEquals(204, writer.post(path + "/assets", Map.of("asset", asset)).status());
    }
    var part = writer.get(path).json().at("/assets/0/id").asText();
    var threat = added(path + "/threats", Map.of("name", "Sabotage", "assets", List.of(part)));
    var hole =
        added(
            path + "/vulnerabilities",
            Map.of("name", "Hål i staketet", "asset", part, "threats", List.of(threat)));
    added(
        path + "/measures",
        Map.of(
            "name", "Laga staketet",
            "area", "PHYSICAL",
            "responsible", "Fastighetschefen",
            "due", "2027-05-31",
            "vulnerabilities", List.of(hole)));
  }

  private String added(String path, Map<String, Object> part) {
    var answer = writer.post(path, part);
    assertEquals(201, answer.status(), answer::text);
    return answer.json().path("id").asText();
  }

  private String asset(String name, List<String> places) {
    var answer =
        writer.post(
            "/api/v1/assets",
            Map.of(
                "name", name,
                "kind", "FACILITY",
                "securityClass", "NONE",
                "compartments", compartments(places),
                "level", "B"));
    assertEquals(201, answer.status(), answer::text);
    return answer.json().path("id").asText();
  }

  private String begun(String title, List<String> places) {
    var answer = writer.post(ANALYSES, input(title, places));
    assertEquals(201, answer.status(), answer::text);
    return ANALYSES + "/" + answer.json().path("id").asText();
  }

  private Map<String, Object> input(String title, List<String> places) {
    var input = new HashMap<String, Object>();
    input.put("title", title);
    input.put("operator", realm.operator().toString());
    input.put("securityClass", "NONE");
    input.put("compartments", compartments(places));
    return input;
  }

  private List<String> compartments(List<String> places) {
    return places.stream().map(code -> realm.compartment(code).toString()).toList();
  }

  private static Answer turn(Http who, String path, String event) {
    return turned(who, path, Map.of("event", event));
  }

  private static Answer turn(Http who, String path, String event, String comment) {
    return turned(who, path, Map.of("event", event, "comment", comment));
  }

  private static Answer turned(Http who, String path, Map<String, String> sent) {
    var seen = who.get(path).headers().firstValue("etag").orElse("\"1\"");
    return who.post(path + "/transitions", sent, "If-Match", seen);
  }

  private static Answer text(Http who, String path, String subject, String text) {
    var seen = who.get(path).headers().firstValue("etag").orElse("\"1\"");
    return put(who, path, subject, seen, text);
  }

  private static Answer put(Http who, String path, String subject, String seen, String text) {
    return who.put(path + "/texts/" + subject, Map.of("text", text), "If-Match", seen);
  }

  private static Answer merge(Http who, String path, String seen, String base, String text) {
    var sent = Map.of("text", text, "base", base);
    return who.put(path + "/texts/ACTIVITY", sent, "If-Match", seen);
  }

  private String state(String path) {
    return writer.get(path).json().path("state").asText();
  }

  private static String id(String path) {
    return path.substring(ANALYSES.length() + 1);
  }

  private static String code(Answer answer) {
    assertEquals(422, answer.status(), answer::text);
    return answer.json().at("/errors/0/code").asText();
  }
}
