package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** A realm in which HR recruits: positions, persons, and cases that another approves. */
final class Recruiting {

  private static final String CASES = "/api/v1/recruitment-cases";
  private static final String CHECKS = "/api/v1/placement-checks";
  private static final String CHECKING = "valv.placeringskontroll";
  private static final String PLACE = "V1";

  private final LocalDate day = LocalDate.now(Clock.system(ZoneId.of("Europe/Stockholm")));
  private final Realm realm = Realm.found();
  private final Http hr = realm.person("HR", List.of());
  private final Http officer = realm.person("OFFICER");
  private final Http vetting = realm.person("VETTING_OFFICER");
  private final Map<String, String> positions = new HashMap<>();

  Recruiting() {
    try (var owner = Sql.owner()) {
      var account = owner.value("select id from valv.account where username = ?", CHECKING);
      realm.reaches(UUID.fromString(account), List.of(PLACE));
    }
  }

  Realm realm() {
    return realm;
  }

  Http hr() {
    return hr;
  }

  /** One more who recruits here. */
  Http another() {
    return realm.person("HR", List.of());
  }

  Http officer() {
    return officer;
  }

  Http vetting() {
    return vetting;
  }

  /** Who vets elsewhere. */
  Http stranger() {
    return realm.person("VETTING_OFFICER", List.of("X1"));
  }

  /** Registers a position. */
  String position(String code, Map<String, Object> more) {
    var sent = new HashMap<String, Object>();
    sent.put("positionCode", code);
    sent.put("title", "Drifttekniker");
    sent.put("operator", realm.operator().toString());
    sent.put("kind", "EMPLOYMENT");
    sent.put("securityClass", "NONE");
    sent.put("compartments", List.of(realm.compartment(PLACE).toString()));
    sent.putAll(more);
    var answer = realm.observer().post("/api/v1/positions", sent);
    assertEquals(201, answer.status(), answer::text);
    positions.put(code, answer.json().path("id").asText());
    return positions.get(code);
  }

  /** Tells of a person who is to take part in a position. */
  String person(String number, String code, Map<String, Object> more) {
    var sent = new HashMap<String, Object>();
    sent.put("identityNumber", number);
    sent.put("name", "Nils Ek");
    sent.put("securityClass", "BH");
    sent.put("compartments", List.of(realm.compartment(PLACE).toString()));
    sent.put("position", positions.get(code));
    sent.put("form", "EMPLOYMENT");
    sent.put("start", day.toString());
    sent.putAll(more);
    var answer = vetting.put("/api/v1/participations/x-" + number.hashCode(), sent);
    assertEquals(200, answer.status(), answer::text);
    return answer.json().path("id").asText();
  }

  /** A case that waits for another's decision. */
  String opened(List<String> codes, int persons) {
    return opened(hr, codes, persons);
  }

  private String opened(Http by, List<String> codes, int persons) {
    var answer = by.post(CASES, recruitmentCase(codes, persons));
    assertEquals(200, answer.status(), answer::text);
    assertEquals("WAITING", answer.json().path("state").asText());
    return answer.json().path("id").asText();
  }

  /** What is asked for a case. */
  Map<String, Object> recruitmentCase(List<String> codes, int persons) {
    var sent = new HashMap<String, Object>();
    sent.put("operator", realm.operator().toString());
    sent.put("positionCodes", codes);
    sent.put("startDates", List.of(day.toString()));
    sent.put("persons", persons);
    sent.put("openUntil", day.plusDays(30).toString());
    sent.put("reference", "REK 2026/1");
    return sent;
  }

  /** A case that another has approved. */
  String approved(List<String> codes, int persons) {
    return approved(hr, codes, persons);
  }

  /** The same of somebody else. */
  String approved(Http by, List<String> codes, int persons) {
    var id = opened(by, codes, persons);
    var answer = decided(officer, id, "APPROVE");
    assertEquals(200, answer.status(), answer::text);
    assertEquals("OPEN", answer.json().path("state").asText());
    return id;
  }

  /** Decides on a case as it is now. */
  Answer decided(Http by, String id, String event) {
    var tag = officer.get(CASES + "/" + id).header("etag");
    return by.post(CASES + "/" + id + "/transitions", Map.of("event", event), "If-Match", tag);
  }

  /** A question in a case. */
  Map<String, Object> question(String id, String code, String number) {
    var sent = new HashMap<String, Object>();
    sent.put("identityNumber", number);
    sent.put("positionCode", code);
    sent.put("startDate", day.toString());
    sent.put("participationForm", "EMPLOYMENT");
    sent.put("recruitmentCaseId", id);
    return sent;
  }

  /** How an answer came about, for who may know. */
  Answer explained(Answer answer) {
    return officer.get(CHECKS + "/" + answer.json().path("id").asText());
  }

  /** Whether two answers are one, but for the id of the check and the moment. */
  static boolean alike(Answer one, Answer other) {
    return nameless(one).looksLike(nameless(other));
  }

  private static Answer nameless(Answer answer) {
    return answer.saying(
        answer
            .text()
            .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
            .replaceAll("T\\d{2}:\\d{2}:\\d{2}Z", "T"));
  }
}
