package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What rests on an analysis is looked at again when it is established anew. */
class ReexaminationsIT {

  private static final String DUE = "/api/v1/reexaminations";
  private static final String DAY = "2099-05-31";

  private final Realm realm = Realm.found();
  private final Http writer = realm.observer();
  private final Http officer = realm.person("OFFICER");
  private final Http manager = realm.person("TOP_MANAGER");
  private final Established main =
      new Established(writer, officer, manager, Established.common(realm, List.of("V1")));

  @Test
  void whatRestsOnAnAnalysisIsDueWhenItIsEstablishedAnewAndUntilSomebodyNotesThatItRemains() {
    var first = main.analysis("Vattnet", "Laga staketet", DAY);
    var position = placed(first);
    var annex = annex(main, List.of("V1", "V2"), first, "Bilagan");
    assertEquals(List.of(), kinds(writer));
    var second = main.revision(first);
    main.measure(second, "Ny vakt", DAY);
    removed(second, "Laga staketet");
    main.establish(second);
    assertEquals(List.of("ANNEX", "MEASURE", "POSITION"), kinds(writer));
    var rows = rows(writer);
    assertEquals(id(second), of(rows, "ANNEX").at("/newer/0/analysis").asText());
    assertTrue(rows.values().stream().allMatch(row -> row.path("mine").asBoolean()));
    assertEquals(3, writer.get("/api/v1/overview").json().path("reexaminations").asInt());
    assertTrue(writer.get("/api/v1/tasks").text().contains("REEXAMINE"));
    assertFalse(rows(manager).values().stream().anyMatch(row -> row.path("mine").asBoolean()));

    remains(annex, position, first, second);
    assertEquals(List.of("MEASURE"), kinds(writer));
    examined(of(rows, "MEASURE"));
    assertEquals(List.of(), kinds(writer));
  }

  private void remains(String annex, String position, String first, String second) {
    assertEquals(428, writer.post(DUE + "/" + id(annex), said(second)).status());
    assertEquals(412, remains(writer, annex, said(first)).status());
    assertEquals(404, remains(manager, annex, said(second)).status());
    assertEquals(404, remains(writer, second, said(second)).status());
    assertEquals(422, remains(writer, annex, Map.of("against", id(second))).status());
    for (var path : List.of(annex, position)) {
      var done = remains(writer, path, said(second));
      assertEquals(204, done.status(), done::text);
      assertEquals(404, remains(writer, path, said(second)).status(), "it is no longer due");
    }
    for (var act : List.of("ANALYSIS_EXAMINED", "PLACEMENT_EXAMINED")) {
      var entries = Http.as("AUDITOR").get("/api/v1/audit/entries?action=" + act).json();
      assertTrue(entries.path("items").size() > 0, act);
    }
  }

  @Test
  void anAnnexThatOneDoesNotReachMakesNothingDue() {
    var first = main.analysis("Vattnet", "Laga staketet", DAY);
    var places = List.of("V1", "X1");
    var stranger = realm.stranger();
    var others =
        new Established(
            stranger,
            realm.person("OFFICER", places),
            realm.person("TOP_MANAGER", places),
            Established.common(realm, places));
    var annex = annex(others, places, first, "Dold bilaga");
    main.establish(main.revision(first));
    assertEquals(List.of("ANNEX"), kinds(stranger));
    assertEquals(List.of(), kinds(writer));
    var answer = remains(stranger, annex, said(first));
    var absent = writer.post(DUE + "/" + UUID.randomUUID(), said(first), "If-Match", "\"1\"");
    assertEquals(412, answer.status());
    assertTrue(
        absent.looksLike(writer.post(DUE + "/" + id(annex), said(first), "If-Match", "\"1\"")));
    assertFalse(writer.get("/oversikt/omprovning").text().contains("Dold bilaga"));
  }

  @Test
  void theWholeIsDueWhenAPartIsEstablishedAnewAndThePartWhenTheWholeIs() {
    var water = realm.administration("VA", "Vattenförvaltningen");
    var part = main.with("scope", List.of(water.toString()));
    var first = part.analysis("Vattnet", "Laga staketet", DAY);
    var whole = main.analysis("Hela", "Ny vakt", DAY);
    var drafted = main.revision(whole);
    var composed = Map.of("analyses", List.of(id(first)));
    var seen = writer.get(drafted).header("etag");
    assertEquals(204, writer.put(drafted + "/composition", composed, "If-Match", seen).status());
    main.establish(drafted);
    assertEquals(List.of("PART"), kinds(writer));
    assertEquals(204, remains(writer, first, said(drafted)).status());
    assertEquals(List.of(), kinds(writer));
    var second = main.revision(first);
    main.establish(second);
    assertEquals(List.of("WHOLE"), kinds(writer));
    assertEquals(204, remains(officer, drafted, said(second)).status());
    assertEquals(List.of(), kinds(writer));
  }

  private String placed(String analysis) {
    var sent = new HashMap<String, Object>(Established.common(realm, List.of("V1")));
    sent.put("positionCode", "VA-014");
    sent.put("title", "Drifttekniker");
    sent.put("kind", "EMPLOYMENT");
    sent.put("sensitive", true);
    var path = "/api/v1/positions/" + created(writer.post("/api/v1/positions", sent));
    var text = "Kan orsaka allvarlig skada.";
    var proposed = Map.of("positionClass", "2", "text", text, "analysis", id(analysis));
    created(writer.post(path + "/placements", proposed));
    return path;
  }

  private String annex(Established who, List<String> places, String of, String title) {
    var ids = places.stream().map(c -> realm.compartment(c).toString()).toList();
    return who.with("annexOf", id(of)).with("compartments", ids).analysis(title, "Byt lås", DAY);
  }

  private void removed(String path, String measure) {
    var answer = writer.get(path);
    var part =
        StreamSupport.stream(answer.json().path("measures").spliterator(), false)
            .filter(one -> one.path("name").asText().equals(measure))
            .findFirst()
            .orElseThrow();
    var address = path + "/parts/" + part.path("id").asText();
    assertEquals(204, writer.delete(address, "If-Match", answer.header("etag")).status());
  }

  private void examined(JsonNode row) {
    var plan = "/api/v1/plans/" + row.path("plan").asText();
    var turn = plan + "/measures/" + row.path("measure").asText() + "/transitions";
    var sent = Map.of("event", "EXAMINE", "comment", "Görs klart ändå.");
    var done = writer.post(turn, sent, "If-Match", writer.get(plan).header("etag"));
    assertEquals(200, done.status(), done::text);
  }

  private static Map<String, Object> said(String against) {
    return Map.of("against", id(against), "comment", "Jämförd, håller.");
  }

  private static Answer remains(Http who, String path, Map<String, Object> sent) {
    return who.post(DUE + "/" + id(path), sent, "If-Match", who.get(path).header("etag"));
  }

  private static List<String> kinds(Http who) {
    return rows(who).keySet().stream().sorted().toList();
  }

  private static Map<String, JsonNode> rows(Http who) {
    var items = who.get(DUE).json().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .collect(Collectors.toMap(row -> row.path("kind").asText(), row -> row));
  }

  private static JsonNode of(Map<String, JsonNode> rows, String kind) {
    return Objects.requireNonNull(rows.get(kind));
  }

  private static String created(Answer answer) {
    assertEquals(201, answer.status(), answer::text);
    return answer.json().path("id").asText();
  }

  private static String id(String path) {
    return path.substring(path.lastIndexOf('/') + 1);
  }
}
