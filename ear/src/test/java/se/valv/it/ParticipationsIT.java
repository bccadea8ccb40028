package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Participations as a personnel system tells them: idempotent, and tasks for who vets. */
class ParticipationsIT {

  private static final String TOLD = "/api/v1/participations/";
  private static final String PERSONS = "/api/v1/persons";
  private static final String NUMBER = "198001019804";
  private static final String OTHER = "198001019812";

  private final Realm realm = Realm.found();
  private final Http vetting = realm.person("VETTING_OFFICER");
  private final String position = position(realm.observer(), "VA-014", "V1");

  @Test
  void toldTwiceIsToldOnceAndWhatFollowsIsATask() {
    var first = told("a-1", input(NUMBER, position));
    var person = person();
    var etag = vetting.get(person).header("etag");
    assertEquals(first.text(), told("a-1", input(NUMBER, position)).text());
    assertEquals(etag, vetting.get(person).header("etag"));
    assertEquals(List.of("VET"), tasks());
    var notice = vetting.get(person).json().at("/notices/0/id").asText();
    var settled =
        vetting.post(person + "/notices/" + notice + "/settlement", Map.of(), "If-Match", etag);
    assertEquals(200, settled.status(), settled::text);
    assertEquals(List.of(), tasks());
    var left = new HashMap<>(input(NUMBER, position));
    left.put("end", "2026-02-01");
    left.put("name", "Nils Ekdal");
    told("a-1", left);
    assertEquals(List.of("DEREGISTER", "SEE_NAME"), tasks());
    var step = person + "/participations/" + first.json().path("id").asText() + "/transitions";
    var done = Map.of("event", "DEREGISTER", "on", "2026-02-02");
    assertEquals(428, vetting.post(step, done).status());
    var now = vetting.get(person).header("etag");
    assertEquals(200, vetting.post(step, done, "If-Match", now).status());
    assertEquals(412, vetting.post(step, done, "If-Match", now).status());
    assertEquals(List.of("SEE_NAME"), tasks());
  }

  @Test
  void aPositionOutOfReachIsAsOneThatIsNotThere() {
    var hidden = position(realm.stranger(), "VA-015", "X1");
    var absent = vetting.put(TOLD + "a-1", input(NUMBER, UUID.randomUUID().toString()));
    assertEquals(422, absent.status());
    assertTrue(absent.looksLike(vetting.put(TOLD + "a-1", input(NUMBER, hidden))));
    assertEquals(List.of(), tasks());
    told("a-1", input(NUMBER, position));
    assertEquals(409, vetting.put(TOLD + "a-1", input(OTHER, position)).status());
    assertEquals(422, vetting.put(TOLD + NUMBER, input(NUMBER, position)).status());
    var elsewhere = realm.person("VETTING_OFFICER", List.of("X1"));
    assertEquals("[]", elsewhere.get(TOLD + "tasks").json().path("items").toString());
    assertEquals(404, realm.observer().get(TOLD + "tasks").status());
  }

  @Test
  void aFileIsTakenWholeOrNotAtAll() {
    var good =
        "id;personnummer;namn;befattning;från\nb-1;" + NUMBER + ";Åsa Ek;VA-014;2026-01-01\n";
    var bad =
        good + "b-2;198001019805;Bo Ek;VA-014;2026-01-01\nb-3;" + OTHER + ";Bo;VA-999;2026-01-01\n";
    var preview = file("/previews", bad).json();
    assertEquals("CHECK_DIGIT", preview.at("/lines/1/errors/0/code").asText());
    assertEquals("NOT_REFERABLE", preview.at("/lines/2/errors/0/code").asText());
    assertFalse(preview.toString().contains(NUMBER));
    assertEquals(422, file("", bad).status());
    assertEquals(List.of(), tasks());
    assertEquals(1, file("", good).json().path("rows").asInt());
    assertEquals(1, file("", good).json().path("rows").asInt());
    assertEquals(List.of("VET"), tasks());
    assertEquals("Åsa Ek", vetting.get(person()).json().path("name").asText());
  }

  private Answer file(String path, String text) {
    var bytes = text.getBytes(StandardCharsets.ISO_8859_1);
    return vetting.post(
        "/api/v1/participation-imports" + path,
        Map.of(
            "securityClass",
            "BH",
            "compartments",
            List.of(realm.compartment("V1").toString()),
            "content",
            Base64.getEncoder().encodeToString(bytes)));
  }

  private Answer told(String externalId, Map<String, Object> input) {
    var answer = vetting.put(TOLD + externalId, input);
    assertEquals(200, answer.status(), answer::text);
    return answer;
  }

  private List<String> tasks() {
    var items = vetting.get(TOLD + "tasks").json().path("items");
    return items.valueStream().map(item -> item.path("kind").asText()).toList();
  }

  private String person() {
    var found = vetting.post(PERSONS + "/lookups", Map.of("identityNumber", NUMBER)).json();
    return PERSONS + "/" + found.at("/items/0/id").asText();
  }

  private Map<String, Object> input(String number, String of) {
    return Map.of(
        "identityNumber", number,
        "name", "Nils Ek",
        "securityClass", "BH",
        "compartments", List.of(realm.compartment("V1").toString()),
        "position", of,
        "form", "EMPLOYMENT",
        "start", "2026-01-01");
  }

  private String position(Http who, String code, String place) {
    var sent = new HashMap<String, Object>();
    sent.put("positionCode", code);
    sent.put("title", "Drifttekniker");
    sent.put("operator", realm.operator().toString());
    sent.put("kind", "EMPLOYMENT");
    sent.put("sensitive", true);
    sent.put("securityClass", "NONE");
    sent.put("compartments", List.of(realm.compartment(place).toString()));
    var answer = who.post("/api/v1/positions", sent);
    assertEquals(201, answer.status(), answer::text);
    return answer.json().path("id").asText();
  }
}
