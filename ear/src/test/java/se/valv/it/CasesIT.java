package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Vetting cases over HTTP: investigated by one, decided by another, ended like any other end. */
class CasesIT {

  private static final String CASES = "/api/v1/cases";
  private static final List<String> TO_THE_CHECK =
      List.of(
          "CONFIRM_FINALIST",
          "RECORD_INTERVIEW",
          "RECORD_REFERENCES",
          "RECORD_IDENTITY",
          "PASS_INQUIRY",
          "RECORD_CONSENT",
          "RECORD_APPLICATION");
  private static final List<String> TO_THE_END =
      List.of(
          "LEAVE",
          "RECORD_EXIT_TALK",
          "RECORD_DEREGISTRATION",
          "RECORD_RIGHTS_WITHDRAWN",
          "RECORD_COPIES_RETURNED");

  private final Realm realm = Realm.found();
  private final Http vetting = realm.person("VETTING_OFFICER");
  private final Http officer = realm.person("OFFICER");
  private final Placed placed = new Placed(realm, officer);
  private final String position = placed.position("2");

  @Test
  void aVettingGoesFromCandidateToTheEndThroughTwoHands() {
    var address = opened("198001019804");
    TO_THE_CHECK.forEach(event -> taken(vetting, address, event));
    assertEquals("CHECK_REQUESTED", state(address));
    taken(vetting, address, "RECORD_ANSWER");
    taken(vetting, address, "RECORD_SPECIAL_INQUIRY");
    assertEquals("NOT_YOUR_ROLE", code(turn(vetting, address, "APPROVE")));
    taken(officer, address, "APPROVE");
    assertEquals("TRAINING_MISSING", code(turn(vetting, address, "START")));
    List.of("RECORD_TRAINING", "RECORD_BRIEFING", "START", "REEXAMINE")
        .forEach(event -> taken(vetting, address, event));
    taken(officer, address, "CONTINUE");
    assertEquals("ACTIVE", state(address));
    assertEquals(List.of(), inWork());
    TO_THE_END.forEach(event -> taken(vetting, address, event));
    assertEquals("ENDED", state(address));
    assertEquals("KEPT_LONGER", code(turn(vetting, address, "ERASE")));
  }

  @Test
  void anEndWithoutPlacementIsTheSameWhateverItWasAndSoIsTheLog() {
    var early = opened("198001019804");
    taken(vetting, early, "CONFIRM_FINALIST");
    taken(vetting, early, "CLOSE");
    var late = opened("198001019812");
    TO_THE_CHECK.subList(0, 5).forEach(event -> taken(vetting, late, event));
    taken(vetting, late, "CLOSE");
    var one = vetting.get(early).json();
    var other = vetting.get(late).json();
    for (var field : List.of("state", "inquiry", "checks", "readiness", "course", "due", "open")) {
      assertEquals(one.path(field), other.path(field), field);
    }
    assertEquals(1, other.path("steps").size());
    var log = "/api/v1/audit/entries?object=" + late.substring(CASES.length() + 1);
    var acts = Http.as("AUDITOR").get(log).json().path("items").findValuesAsText("action");
    assertTrue(acts.contains("CASE_CHANGED"), acts::toString);
    assertTrue(List.of("CASE_OPENED", "CASE_CHANGED", "CASE_READ").containsAll(acts));
    assertEquals(List.of(), inWork());
    taken(vetting, early, "ERASE");
    assertFalse(vetting.get(early).json().has("subject"));
  }

  @Test
  void whoIsOutOfReachOrInAnotherRoleFindsNothing() {
    var address = opened("198001019804");
    var elsewhere = Realm.found().person("VETTING_OFFICER");
    var absent = elsewhere.get(CASES + "/" + UUID.randomUUID());
    assertTrue(absent.looksLike(elsewhere.get(address)));
    assertEquals("[]", elsewhere.get(CASES).json().path("items").toString());
    for (var role : List.of("HR", "COORDINATOR", "READER", "TOP_MANAGER")) {
      assertEquals(404, realm.person(role).get(address).status(), role);
      assertEquals(404, realm.person(role).get(CASES).status(), role);
    }
    var other = Map.of("person", UUID.randomUUID().toString(), "participation", "?");
    assertEquals(422, vetting.post(CASES, other).status());
    var whose = vetting.get(address).json().path("subject");
    var same =
        Map.of(
            "person", whose.path("person").asText(),
            "participation", whose.path("participation").asText());
    assertEquals("ONE_AT_A_TIME", code(vetting.post(CASES, same)));
    var of = CASES + "?participation=" + whose.path("participation").asText();
    assertEquals(1, vetting.get(of).json().path("items").size());
    assertEquals(428, vetting.post(address + "/transitions", Map.of()).status());
    var stale = Map.of("event", "CONFIRM_FINALIST");
    assertEquals(412, vetting.post(address + "/transitions", stale, "If-Match", "\"9\"").status());
  }

  @Test
  void theSameIsDoneInPages() {
    var whose = placed.participant(vetting, position, "198001019804");
    var person = "/personer/" + whose.get("person");
    var asked = person + "/provning/" + whose.get("participation");
    assertTrue(vetting.get(person).text().contains(asked));
    var page =
        vetting.submit(asked, Map.of()).header("location").replaceFirst("^https://[^/]+", "");
    assertEquals(422, vetting.submit(asked, Map.of()).status());
    assertTrue(vetting.get(person).text().contains(page));
    assertTrue(vetting.get(page).text().contains(page + "/steg/CONFIRM_FINALIST"));
    stepped(page, "CONFIRM_FINALIST", Map.of("version", "1"), 303);
    stepped(page, "RECORD_INTERVIEW", Map.of("version", "2", "on", "2099-01-01"), 422);
    stepped(page, "RECORD_INTERVIEW", Map.of("version", "1", "on", "2026-11-01"), 412);
    stepped(page, "RECORD_INTERVIEW", Map.of("version", "2", "on", "2026-11-01"), 303);
    assertTrue(vetting.get(page).text().contains("2026-11-01"));
    assertTrue(vetting.get("/provningar").text().contains("Nils Ek"));
    assertTrue(vetting.get("/").text().contains(page));
    stepped(page, "CLOSE", Map.of("version", "3"), 303);
    assertFalse(vetting.get(page).text().contains("2026-11-01"));
    assertFalse(vetting.get("/provningar").text().contains("Nils Ek"));
    assertEquals(404, realm.person("HR").get(page).status());
  }

  private void stepped(String page, String event, Map<String, String> fields, int status) {
    var answer = vetting.submit(page + "/steg/" + event, fields);
    assertEquals(status, answer.status(), () -> event + " " + answer.text());
  }

  private String opened(String number) {
    var answer = vetting.post(CASES, placed.participant(vetting, position, number));
    assertEquals(201, answer.status(), answer::text);
    return CASES + "/" + answer.json().path("id").asText();
  }

  private List<String> inWork() {
    var items = vetting.get(CASES).json().path("items");
    return items.valueStream().map(item -> item.path("state").asText()).toList();
  }

  private String state(String address) {
    return vetting.get(address).json().path("state").asText();
  }

  private static void taken(Http who, String address, String event) {
    var answer = turn(who, address, event);
    assertEquals(200, answer.status(), () -> event + " " + answer.text());
  }

  private static Answer turn(Http who, String address, String event) {
    var sent = new HashMap<String, Object>(Map.of("event", event));
    if (event.equals("APPROVE")) {
      sent.put("registryNumber", "KS 2026/80");
    }
    var seen = who.get(address).header("etag");
    return who.post(address + "/transitions", sent, "If-Match", seen);
  }

  private static String code(Answer answer) {
    assertEquals(422, answer.status(), answer::text);
    return answer.json().at("/errors/0/code").asText();
  }
}
