package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Persons over HTTP: the same answer whether new or known, found by the exact number alone. */
class PersonsIT {

  private static final String PERSONS = "/api/v1/persons";
  private static final String NUMBER = "198001019804";
  private static final String OTHER = "198001019812";

  private final Realm realm = Realm.found();
  private final Http vetting = realm.person("VETTING_OFFICER");
  private final Http officer = realm.person("OFFICER");

  @Test
  void whoIsKnownAndWhoIsNewAreRegisteredByTheSameAnswer() {
    var first = registered(vetting, NUMBER, "Nils Ek");
    var again = registered(vetting, NUMBER, "Nils Ekdal");
    assertEquals(first.text(), again.text());
    var address = PERSONS + "/" + first.json().path("id").asText();
    var person = vetting.get(address).json();
    assertEquals("Nils Ekdal", person.path("name").asText());
    assertEquals("19800101-••••", person.path("maskedNumber").asText());
    assertFalse(vetting.get(address).text().contains("9804"));
    var revealed = vetting.post(address + "/reveal", Map.of()).json();
    assertEquals("19800101-9804", revealed.path("identityNumber").asText());
    assertEquals("Nils Ek", revealed.at("/formerNames/0/text").asText());
    var log = "/api/v1/audit/entries?action=PERSON_REVEALED&object=" + address.substring(16);
    assertEquals(1, Http.as("AUDITOR").get(log).json().path("items").size());
  }

  @Test
  void aNumberThatChangesStillFindsWhoHadItAndMayBeAnothers() {
    var id = id(registered(vetting, NUMBER, "Nils Ek"));
    var seen = vetting.get(PERSONS + "/" + id).header("etag");
    var change = Map.of("identityNumber", OTHER, "protectedIdentity", false);
    var changed = vetting.put(PERSONS + "/" + id, change, "If-Match", seen);
    assertEquals(200, changed.status(), changed::text);
    assertEquals(412, vetting.put(PERSONS + "/" + id, change, "If-Match", seen).status());
    assertEquals(428, vetting.put(PERSONS + "/" + id, change).status());
    assertEquals(List.of(id), found(vetting, NUMBER));
    assertEquals(List.of(id), found(vetting, OTHER));
    var another = id(registered(vetting, NUMBER, "Lo Ek"));
    assertFalse(another.equals(id));
    assertEquals(2, found(vetting, NUMBER).size());
    var now = vetting.get(PERSONS + "/" + another).header("etag");
    assertEquals(409, vetting.put(PERSONS + "/" + another, change, "If-Match", now).status());
  }

  @Test
  void whoIsOutOfReachCanNotBeToldFromWhoIsNotThere() {
    var hidden = realm.person("VETTING_OFFICER", List.of("X1"));
    var there = id(registered(hidden, NUMBER, "Nils Ek", "X1"));
    assertEquals(List.of(there), found(hidden, NUMBER));
    var known = vetting.post(PERSONS + "/lookups", Map.of("identityNumber", NUMBER));
    var unknown = vetting.post(PERSONS + "/lookups", Map.of("identityNumber", OTHER));
    assertTrue(known.looksLike(unknown));
    var absent = PERSONS + "/" + UUID.randomUUID();
    assertTrue(vetting.get(PERSONS + "/" + there).looksLike(vetting.get(absent)));
    assertTrue(
        vetting
            .post(PERSONS + "/" + there + "/reveal", Map.of())
            .looksLike(vetting.post(absent + "/reveal", Map.of())));
    var own = id(registered(vetting, NUMBER, "Nils Ek"));
    assertFalse(own.equals(there));
    var page = vetting.get("/personer/" + there);
    assertTrue(page.looksLike(vetting.get("/personer/" + UUID.randomUUID())));
    var search = vetting.post("/api/v1/search", Map.of("query", "Ek")).json();
    assertEquals(0, search.path("total").asInt());
    assertEquals(404, realm.person("HR").post(PERSONS + "/lookups", number(NUMBER)).status());
  }

  @Test
  void protectedIdentityIsShownToTheOfficerAlone() {
    var input = new HashMap<>(input(NUMBER, "Nils Ek", "V1"));
    input.put("protectedIdentity", true);
    var id = id(vetting.post(PERSONS, input));
    registered(vetting, NUMBER, "Nils Ek");
    var person = vetting.get(PERSONS + "/" + id);
    assertEquals("••••••••-••••", person.json().path("maskedNumber").asText());
    assertFalse(person.text().contains("Nils"));
    var refused = vetting.post(PERSONS + "/" + id + "/reveal", Map.of());
    var absent = vetting.post(PERSONS + "/" + UUID.randomUUID() + "/reveal", Map.of());
    assertTrue(refused.looksLike(absent));
    var revealed = officer.post(PERSONS + "/" + id + "/reveal", Map.of());
    assertEquals("Nils Ek", revealed.json().path("name").asText());
  }

  @Test
  void whatCanNotBeIsNamed() {
    for (var wrong :
        Map.of(
                "198001019805", "CHECK_DIGIT",
                "8001019804", "CENTURY_MISSING",
                "19800101-T804", "TEMPORARY_NUMBER",
                "19800230-9805", "NO_SUCH_DAY",
                "19701063-2391", "ONLY_TEST_NUMBERS")
            .entrySet()) {
      var answer = vetting.post(PERSONS, input(wrong.getKey(), "Nils Ek", "V1"));
      assertEquals(422, answer.status());
      assertEquals(wrong.getValue(), answer.json().at("/errors/0/code").asText());
    }
    var elsewhere = vetting.post(PERSONS, input(NUMBER, "Nils Ek", "X1"));
    assertEquals("NOT_YOURS", elsewhere.json().at("/errors/0/code").asText());
    assertEquals(404, officer.post(PERSONS, input(NUMBER, "Nils Ek", "V1")).status());
    assertEquals(404, Http.as("HR").get("/personer").status());
  }

  private List<String> found(Http who, String number) {
    var items = who.post(PERSONS + "/lookups", number(number)).json().path("items");
    return items.valueStream().map(item -> item.path("id").asText()).toList();
  }

  private Answer registered(Http who, String number, String name) {
    return registered(who, number, name, "V1");
  }

  private Answer registered(Http who, String number, String name, String place) {
    var answer = who.post(PERSONS, input(number, name, place));
    assertEquals(200, answer.status(), answer::text);
    return answer;
  }

  private Map<String, Object> input(String number, String name, String place) {
    return Map.of(
        "identityNumber",
        number,
        "name",
        name,
        "securityClass",
        "BH",
        "compartments",
        List.of(realm.compartment(place).toString()));
  }

  private static Map<String, String> number(String number) {
    return Map.of("identityNumber", number);
  }

  private static String id(Answer answer) {
    assertEquals(200, answer.status(), answer::text);
    return answer.json().path("id").asText();
  }
}
