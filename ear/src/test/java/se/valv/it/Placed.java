package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A position of a realm that is placed in säkerhetsklass, and a person who is to take part in it.
 */
final class Placed {

  private static final String POSITIONS = "/api/v1/positions";

  private final Realm realm;
  private final Http writer;
  private final Http officer;
  private final LocalDate today = LocalDate.now(Clock.system(ZoneId.of("Europe/Stockholm")));

  Placed(Realm realm, Http officer) {
    this.realm = realm;
    this.writer = realm.observer();
    this.officer = officer;
  }

  /** A position in a class: its id. */
  String position(String positionClass) {
    var id = created(writer.post(POSITIONS, described())).path("id").asText();
    var address = POSITIONS + "/" + id;
    var proposed = Map.of("positionClass", positionClass, "text", "Kan orsaka skada.");
    var placement =
        created(writer.post(address + "/placements", proposed)).at("/placements/0/id").asText();
    var turns = address + "/placements/" + placement + "/transitions";
    var reason = "Sköter styrningen av en samhällsviktig anläggning.";
    turn(writer, turns, 2, Map.of("event", "PREPARE", "reason", reason, "unclassified", true));
    turn(
        officer,
        turns,
        3,
        Map.of(
            "event",
            "DECIDE",
            "registryNumber",
            "KS 2026/77",
            "decidedOn",
            today.toString(),
            "from",
            today.toString()));
    return id;
  }

  /** Somebody who is to take part in a position: person and participation. */
  Map<String, String> participant(Http vetting, String position, String number) {
    var told =
        vetting.put(
            "/api/v1/participations/c-" + number.substring(8),
            Map.of(
                "identityNumber",
                number,
                "name",
                "Nils Ek",
                "securityClass",
                "BH",
                "compartments",
                List.of(realm.compartment("V1").toString()),
                "position",
                position,
                "form",
                "EMPLOYMENT",
                "start",
                today.plusMonths(1).toString()));
    assertEquals(200, told.status(), told::text);
    var found = vetting.post("/api/v1/persons/lookups", Map.of("identityNumber", number)).json();
    return Map.of(
        "person", found.at("/items/0/id").asText(),
        "participation", told.json().path("id").asText());
  }

  private Map<String, Object> described() {
    var sent = new HashMap<String, Object>();
    sent.put("positionCode", "VA-014");
    sent.put("title", "Drifttekniker");
    sent.put("operator", realm.operator().toString());
    sent.put("kind", "EMPLOYMENT");
    sent.put("sensitive", true);
    sent.put("securityClass", "NONE");
    sent.put("compartments", List.of(realm.compartment("V1").toString()));
    return sent;
  }

  private static void turn(Http who, String turns, int version, Map<String, Object> sent) {
    var answer = who.post(turns, sent, "If-Match", "\"" + version + "\"");
    assertEquals(200, answer.status(), answer::text);
  }

  private static JsonNode created(Answer answer) {
    assertEquals(201, answer.status(), answer::text);
    return answer.json();
  }
}
