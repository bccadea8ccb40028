package se.valv.it;

import static java.util.stream.Collectors.toSet;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** HR asks whether somebody may be placed, and is told that and nothing else. */
class PlacementChecksIT {

  private static final String CHECKS = "/api/v1/placement-checks";
  private static final String LOCK =
      "update valv.account set locked = %s where username = 'valv.placeringskontroll'";
  private static final String KNOWN = "198001019804";
  private static final String UNKNOWN = "198001019812";
  private static final String HIDDEN = "198001019820";
  private static final String PROTECTED = "198001019838";

  private final Recruiting recruiting = new Recruiting();
  private final Http hr = recruiting.hr();

  @Test
  void whateverStandsInTheWayIsToldAlikeToTheByte() {
    recruiting.position("VA-1", Map.of("sensitive", true));
    recruiting.person(KNOWN, "VA-1", Map.of());
    recruiting.person(PROTECTED, "VA-1", Map.of("protectedIdentity", true));
    var id = recruiting.approved(List.of("VA-1"), 3);
    var first = ask(id, "VA-1", KNOWN);
    assertEquals("NOT_YET", outcome(first));
    assertEquals("CONTACT_PROTECTIVE_SECURITY", first.json().path("action").asText());
    assertTrue(Recruiting.alike(first, ask(id, "VA-1", UNKNOWN)));
    assertTrue(Recruiting.alike(first, ask(id, "VA-1", PROTECTED)));
    assertEquals("POSITION_NOT_PLACED", ground(first));
    assertFalse(recruiting.explained(first).text().contains(KNOWN));
    assertEquals(404, hr.get(CHECKS + "/" + first.json().path("id").asText()).status());
    var absent = recruiting.stranger().get(CHECKS + "/" + UUID.randomUUID());
    var there = recruiting.stranger().get(CHECKS + "/" + first.json().path("id").asText());
    assertTrue(absent.looksLike(there));
  }

  @Test
  void whatAsksNothingMayBeTakenByAnybody() {
    recruiting.position("VA-1", Map.of("sensitive", false, "tellHr", true));
    recruiting.position("VA-2", Map.of("sensitive", false));
    recruiting.position("VA-3", Map.of("sensitive", true, "kind", "COUNCIL_MEMBER"));
    var id = recruiting.approved(List.of("VA-1", "VA-2", "VA-3"), 1);
    assertEquals("NO_REQUIREMENT", outcome(ask(id, "VA-1", UNKNOWN)));
    var untold = ask(id, "VA-2", UNKNOWN);
    assertEquals("MAY_BE_PLACED", outcome(untold));
    assertEquals("NO_REQUIREMENT_UNTOLD", ground(untold));
    var council = recruiting.question(id, "VA-3", UNKNOWN);
    assertEquals("NOT_YET", outcome(hr.post(CHECKS, council)));
    council.put("participationForm", "ELECTED_COUNCIL");
    var exempt = hr.post(CHECKS, council);
    assertTrue(Recruiting.alike(untold, exempt));
    assertEquals("EXEMPT_BY_LAW", ground(exempt));
  }

  @Test
  void whatIsNotToBeAskedIsToldAlikeWhateverItIs() {
    recruiting.position("VA-1", Map.of("sensitive", true));
    var waiting = recruiting.opened(List.of("VA-1"), 1);
    var id = recruiting.approved(List.of("VA-1"), 1);
    var unknown = ask(id, "VA-9", KNOWN);
    assertEquals("NOT_YOUR_QUESTION", outcome(unknown));
    assertTrue(Recruiting.alike(unknown, ask(waiting, "VA-1", KNOWN)));
    assertTrue(Recruiting.alike(unknown, ask(UUID.randomUUID().toString(), "VA-1", KNOWN)));
    assertTrue(Recruiting.alike(unknown, ask("något annat", "VA-1", KNOWN)));
    assertTrue(Recruiting.alike(unknown, ask(id, "?", KNOWN)));
    var past = recruiting.question(id, "VA-1", KNOWN);
    past.put("startDate", "2020-01-01");
    assertTrue(Recruiting.alike(unknown, hr.post(CHECKS, past)));
    var another = recruiting.another();
    assertTrue(
        Recruiting.alike(unknown, another.post(CHECKS, recruiting.question(id, "VA-1", KNOWN))));
    assertEquals("NOT_YET", outcome(ask(id, "VA-1", KNOWN)));
    assertTrue(Recruiting.alike(unknown, ask(id, "VA-1", UNKNOWN)));
    assertEquals(204, hr.post("/api/v1/recruitment-cases/" + id + "/closing", Map.of()).status());
    assertTrue(Recruiting.alike(unknown, ask(id, "VA-1", KNOWN)));
    assertEquals(404, Http.as("READER").post(CHECKS, past).status());
    var full = recruiting.officer().get(CHECKS + "/alarms").json();
    assertEquals("[\"CASE_FULL\"]", full.at("/items/0/alarms").toString(), full::toString);
  }

  @Test
  void aNumberThatIsNoneIsToldAndTakesNoPlace() {
    recruiting.position("VA-1", Map.of("sensitive", true));
    var id = recruiting.approved(List.of("VA-1"), 1);
    for (var wrong : List.of("198001019805", "8001019804", "19800101-T804", "19800190-9804", "")) {
      assertEquals("CHECK_IDENTITY", outcome(ask(id, "VA-1", wrong)), wrong);
    }
    assertEquals("NOT_YET", outcome(ask(id, "VA-1", KNOWN)));
    var without = recruiting.question(id, "VA-1", KNOWN);
    without.remove("startDate");
    assertEquals(422, hr.post(CHECKS, without).status());
  }

  @Test
  void whatIsAskedAgainWithTheSameKeyIsNotAskedAnew() {
    recruiting.position("VA-1", Map.of("sensitive", true));
    var id = recruiting.approved(List.of("VA-1"), 2);
    var question = recruiting.question(id, "VA-1", KNOWN);
    var first = hr.post(CHECKS, question, "Idempotency-Key", "k-1");
    assertEquals(first.text(), hr.post(CHECKS, question, "Idempotency-Key", "k-1").text());
    question.put("identityNumber", UNKNOWN);
    assertEquals(422, hr.post(CHECKS, question, "Idempotency-Key", "k-1").status());
    question.remove("identityNumber");
    question.put("identityNumbers", List.of(KNOWN, UNKNOWN, HIDDEN));
    var several = hr.post(CHECKS + "/batches", question).json();
    assertEquals("NOT_YET", several.at("/items/1/outcome").asText(), several::toString);
    assertEquals("NOT_YOUR_QUESTION", several.at("/items/2/outcome").asText());
    assertEquals(0, several.path("unanswered").asInt());
    var other = recruiting.another();
    var same = recruiting.approved(other, List.of("VA-1"), 1);
    other.post(CHECKS, recruiting.question(same, "VA-1", KNOWN));
    var alarms = recruiting.officer().get(CHECKS + "/alarms").json().path("items");
    assertEquals(
        Set.of("[\"ASKED_BY_SEVERAL\"]", "[\"CASE_FULL\"]"),
        alarms.valueStream().map(check -> check.path("alarms").toString()).collect(toSet()));
  }

  @Test
  void moreThanADayHoldsAreNotAnswered() {
    recruiting.position("VA-1", Map.of("sensitive", true));
    var id = recruiting.approved(List.of("VA-1"), 1);
    assertEquals("NOT_YET", outcome(ask(id, "VA-1", KNOWN)));
    try (var owner = Sql.owner()) {
      assertEquals("done", owner.tried("update valv.placement_use set used = 19"));
    }
    assertEquals("NOT_YET", outcome(ask(id, "VA-1", KNOWN)));
    assertEquals(429, ask(id, "VA-1", KNOWN).status());
    var alarms = recruiting.officer().get(CHECKS + "/alarms").json();
    assertEquals("[\"DAY_LIMIT\"]", alarms.at("/items/0/alarms").toString(), alarms::toString);
  }

  @Test
  void whatCanNotBeAnsweredIsNeverAYesAndIsOnTheTrailWithBoth() {
    recruiting.position("VA-1", Map.of("sensitive", false));
    var id = recruiting.approved(List.of("VA-1"), 1);
    try (var owner = Sql.owner()) {
      assertEquals("done", owner.tried(LOCK.replace("%s", "true")));
      var answer = ask(id, "VA-1", KNOWN);
      assertEquals("CANNOT_ANSWER", outcome(answer));
      assertEquals("ASK_LATER", answer.json().path("action").asText());
      assertEquals("done", owner.tried(LOCK.replace("%s", "false")));
      var told = ask(id, "VA-1", KNOWN).json().path("id").asText();
      var both =
          "select count(*) from valv.audit_entry where act = 'PLACEMENT_CHECK_ANSWERED' and"
              + " role = 'PLACEMENT_CHECK' and acting_for is not null and object_id = '"
              + told
              + "'";
      assertEquals("1", owner.value(both));
    }
  }

  private Answer ask(String id, String position, String number) {
    return hr.post(CHECKS, recruiting.question(id, position, number));
  }

  private String ground(Answer answer) {
    return recruiting.explained(answer).json().path("ground").asText();
  }

  private static String outcome(Answer answer) {
    assertEquals(200, answer.status(), answer::text);
    return answer.json().path("outcome").asText();
  }
}
