package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What HR is told while somebody is vetted: nothing, until nothing but training is missing. */
class VettedPlacementsIT {

  private static final String CHECKS = "/api/v1/placement-checks";
  private static final String CASES = "/api/v1/cases";
  private static final String CODE = "VA-014";
  private static final String NUMBER = "198001019804";
  private static final String UNKNOWN = "198001019812";
  private static final List<String> TO_THE_ANSWER =
      List.of(
          "CONFIRM_FINALIST",
          "RECORD_INTERVIEW",
          "RECORD_REFERENCES",
          "RECORD_IDENTITY",
          "PASS_INQUIRY",
          "RECORD_CONSENT",
          "RECORD_APPLICATION",
          "RECORD_ANSWER");

  private final Recruiting recruiting = new Recruiting();
  private final Http vetting = recruiting.vetting();
  private final Http officer = recruiting.officer();
  private final Placed placed = new Placed(recruiting.realm(), officer);

  @Test
  void aVettingIsToldOfOnlyWhenItIsDone() {
    var position = placed.position("3");
    var id = recruiting.approved(List.of(CODE), 2);
    var unknown = asked(id, UNKNOWN, "NOT_YET", "NO_VALID_VETTING");
    var subject = placed.participant(vetting, position, NUMBER);
    assertTrue(Recruiting.alike(unknown, asked(id, NUMBER, "NOT_YET", "NO_VALID_VETTING")));
    var opened = vetting.post(CASES, subject);
    assertEquals(201, opened.status(), opened::text);
    var address = CASES + "/" + opened.json().path("id").asText();
    taken(vetting, address, TO_THE_ANSWER);
    assertTrue(Recruiting.alike(unknown, asked(id, NUMBER, "NOT_YET", "NO_VALID_VETTING")));
    taken(officer, address, List.of("APPROVE"));
    asked(id, NUMBER, "NOT_YET_TRAINING", "TRAINING_MISSING");
    taken(vetting, address, List.of("RECORD_TRAINING"));
    asked(id, NUMBER, "NOT_YET_BRIEFING", "BRIEFING_MISSING");
    taken(vetting, address, List.of("RECORD_BRIEFING"));
    asked(id, NUMBER, "MAY_BE_PLACED", "PASSED");
    taken(vetting, address, List.of("START", "REEXAMINE"));
    var again = asked(id, NUMBER, "NOT_YET", "UNDER_REEXAMINATION");
    assertTrue(Recruiting.alike(unknown, again));
  }

  @Test
  void whoIsNotKnownToBeACitizenIsToldLikeWhoIsNotKnown() {
    var position = placed.position("2");
    var id = recruiting.approved(List.of(CODE), 2);
    placed.participant(vetting, position, NUMBER);
    var missing = asked(id, NUMBER, "NOT_YET", "CITIZENSHIP_MISSING");
    assertTrue(Recruiting.alike(missing, asked(id, UNKNOWN, "NOT_YET", "CITIZENSHIP_MISSING")));
  }

  private Answer asked(String id, String number, String outcome, String ground) {
    var answer = recruiting.hr().post(CHECKS, recruiting.question(id, CODE, number));
    assertEquals(outcome, answer.json().path("outcome").asText(), answer::text);
    assertEquals(ground, recruiting.explained(answer).json().path("ground").asText());
    return answer;
  }

  private static void taken(Http who, String address, List<String> events) {
    for (var event : events) {
      var sent = new HashMap<String, Object>(Map.of("event", event));
      if (event.equals("APPROVE")) {
        sent.put("registryNumber", "KS 2026/80");
      }
      var seen = who.get(address).header("etag");
      var answer = who.post(address + "/transitions", sent, "If-Match", seen);
      assertEquals(200, answer.status(), () -> event + " " + answer.text());
    }
  }
}
