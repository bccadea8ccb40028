package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Control plans over HTTP: planned, carried out, deviations mended and followed up by another. */
class ControlPlansIT {

  private static final String PLANS = "/api/v1/control-plans";

  private final Realm realm = Realm.found();
  private final Http writer = realm.observer();
  private final Http officer = realm.person("OFFICER");
  private final Http manager = realm.person("TOP_MANAGER");

  @Test
  void aYearIsPlannedCarriedOutAndWhatItFoundIsFollowedUpByAnotherThanWhoMendedIt() {
    var plan = begun();
    created(writer.post(plan + "/controls", part("Låsronder", "2025-03-31")));
    var control = item(plan, 0);
    assertTrue(writer.get(plan).json().at("/items/0/late").asBoolean());
    var deviations = plan + "/controls/" + id(plan, 0) + "/deviations";
    assertEquals(422, writer.post(deviations, part("Grind olåst", "2099-01-31")).status());
    assertEquals("MISSING", code(turn(writer, control, "CARRY_OUT", Map.of("text", "Gjord."))));
    var done = Map.of("text", "Tolv av tretton låsta.", "on", "2025-03-30");
    assertEquals(200, turn(writer, control, "CARRY_OUT", done).status());
    created(writer.post(deviations, part("Grind olåst", "2099-01-31")));
    var deviation = item(plan, 1);
    assertEquals(200, turn(officer, deviation, "MEND", Map.of("text", "Nytt lås.")).status());
    assertEquals("OWN_WORK", code(turn(officer, deviation, "FOLLOW_UP", Map.of())));
    var over = turn(manager, deviation, "FOLLOW_UP", Map.of()).json();
    assertEquals("FOLLOWED_UP", over.at("/items/1/state").asText());
    var question = Map.of("query", "olåst", "kinds", List.of("CONTROL_PLAN"));
    assertEquals(1, writer.post("/api/v1/search", question).json().path("total").asInt());
    var action = "/api/v1/audit/entries?action=DEVIATION_FOLLOWED_UP&object=" + plan.substring(22);
    var entry = Http.as("AUDITOR").get(action).json();
    assertEquals(id(plan, 1), entry.at("/items/0/purpose").asText());
  }

  @Test
  void whatCanNotBeIsNamedAndWhatIsOutOfReachIsNotThere() {
    var plan = begun();
    created(writer.post(plan + "/controls", part("Låsronder", "2099-03-31")));
    var control = item(plan, 0);
    assertEquals("NOT_YOUR_ROLE", code(turn(writer, control, "CALL_OFF", Map.of("text", "x"))));
    var tomorrow = Map.of("text", "Gjord.", "on", "2099-01-01");
    assertEquals("IN_THE_FUTURE", code(turn(writer, control, "CARRY_OUT", tomorrow)));
    var seen = writer.get(plan).header("etag");
    var off = Map.of("event", "CALL_OFF", "text", "Ombyggnad.");
    assertEquals(200, officer.post(control + "/transitions", off, "If-Match", seen).status());
    assertEquals(412, manager.post(control + "/transitions", off, "If-Match", seen).status());
    assertEquals(428, manager.post(control + "/transitions", off).status());
    assertEquals(404, manager.post(plan + "/controls", part("x", "2099-03-31")).status());
    var bad = new HashMap<>(input());
    bad.put("operator", UUID.randomUUID().toString());
    assertEquals("UNKNOWN", code(writer.post(PLANS, bad)));
    bad.put("year", 27);
    assertEquals("OUT_OF_RANGE", code(writer.post(PLANS, bad)));
    var stranger = Realm.found().observer();
    var absent = PLANS + "/" + UUID.randomUUID();
    assertTrue(stranger.get(absent).looksLike(stranger.get(plan)));
  }

  private String begun() {
    return PLANS + "/" + created(writer.post(PLANS, input())).json().path("id").asText();
  }

  private Map<String, Object> input() {
    return Map.of(
        "year",
        2027,
        "operator",
        realm.operator().toString(),
        "securityClass",
        "NONE",
        "compartments",
        List.of(realm.compartment("V1").toString()));
  }

  private static Map<String, Object> part(String name, String due) {
    return Map.of("name", name, "area", "PHYSICAL", "responsible", "Chefen", "due", due);
  }

  private String id(String plan, int place) {
    return writer.get(plan).json().at("/items/" + place + "/id").asText();
  }

  private String item(String plan, int place) {
    return plan + "/items/" + id(plan, place);
  }

  private static Answer created(Answer answer) {
    assertEquals(201, answer.status(), answer::text);
    return answer;
  }

  private static Answer turn(Http who, String item, String event, Map<String, String> more) {
    var sent = new HashMap<>(more);
    sent.put("event", event);
    var plan = item.substring(0, item.indexOf("/items"));
    return who.post(item + "/transitions", sent, "If-Match", who.get(plan).header("etag"));
  }

  private static String code(Answer answer) {
    assertEquals(422, answer.status(), answer::text);
    return answer.json().at("/errors/0/code").asText();
  }
}
