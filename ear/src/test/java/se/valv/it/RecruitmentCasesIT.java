package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Cases that HR opens in its own words and another approves; requests that HR never sees again. */
class RecruitmentCasesIT {

  private static final String CASES = "/api/v1/recruitment-cases";
  private static final String REQUESTS = "/api/v1/vetting-requests";
  private static final String NUMBER = "198001019804";

  private final Recruiting recruiting = new Recruiting();
  private final Http hr = recruiting.hr();

  @Test
  void whetherThereIsAPositionIsFoundByWhoApprovesAndNotByWhoOpens() {
    recruiting.position("VA-1", Map.of("sensitive", true));
    var known = hr.post(CASES, recruiting.recruitmentCase(List.of("VA-1"), 1));
    var unknown = hr.post(CASES, recruiting.recruitmentCase(List.of("VA-9"), 1));
    assertEquals(known.json().path("state"), unknown.json().path("state"));
    var id = unknown.json().path("id").asText();
    var refused = recruiting.decided(recruiting.officer(), id, "APPROVE");
    assertEquals("NOT_REFERABLE", refused.json().at("/errors/0/code").asText(), refused::text);
    assertEquals(200, recruiting.decided(recruiting.officer(), id, "REFUSE").status());
    assertEquals(409, recruiting.decided(recruiting.officer(), id, "APPROVE").status());
    assertEquals(2, hr.get(CASES).json().path("items").size());
    assertEquals(0, recruiting.another().get(CASES).json().path("items").size());
    assertEquals(1, recruiting.officer().get(CASES + "/waiting").json().path("items").size());
    assertEquals(0, recruiting.stranger().get(CASES + "/waiting").json().path("items").size());
    assertEquals(404, hr.get(CASES + "/" + id).status());
    var absent = recruiting.stranger().get(CASES + "/" + UUID.randomUUID());
    assertTrue(absent.looksLike(recruiting.stranger().get(CASES + "/" + id)));
    var close = recruiting.another().post(CASES + "/" + id + "/closing", Map.of());
    assertEquals(404, close.status());
  }

  @Test
  void whatACaseCanNotBeIsNamed() {
    assertEquals("TOO_MANY", code(recruiting.recruitmentCase(List.of("VA-1"), 4)));
    var sent = recruiting.recruitmentCase(List.of("VA-1"), 1);
    sent.put("startDates", List.of("2020-01-01"));
    assertEquals("HAS_BEEN", code(sent));
    sent.put("startDates", List.of("2027-01-01", "2027-01-02", "2027-01-03"));
    assertEquals("TOO_MANY", code(sent));
    sent.put("startDates", List.of("2099-01-01"));
    assertEquals("OUT_OF_RANGE", code(sent));
    var elsewhere = recruiting.recruitmentCase(List.of("VA-1"), 1);
    elsewhere.put("operator", new Recruiting().recruitmentCase(List.of(), 1).get("operator"));
    assertEquals("NOT_YOURS", code(elsewhere));
    assertEquals("MALFORMED", code(recruiting.recruitmentCase(List.of("?"), 1)));
  }

  @Test
  void aRequestIsATaskForWhoVetsAndAReceiptForWhoAsked() {
    recruiting.position("VA-1", Map.of("sensitive", true));
    var sent = recruiting.question(recruiting.approved(List.of("VA-1"), 1), "VA-1", NUMBER);
    sent.put("name", "Nils Ek");
    assertEquals("finalCandidate", hr.post(REQUESTS, sent).json().at("/errors/0/field").asText());
    sent.put("finalCandidate", true);
    var receipt = hr.post(REQUESTS, sent);
    assertEquals(200, receipt.status(), receipt::text);
    assertFalse(receipt.text().contains("Nils"));
    assertEquals(404, hr.get(REQUESTS).status());
    var waiting = recruiting.vetting().get(REQUESTS).json().path("items");
    assertEquals("Nils Ek", waiting.at("/0/name").asText());
    assertEquals("19800101-••••", waiting.at("/0/maskedNumber").asText());
    assertEquals(0, recruiting.stranger().get(REQUESTS).json().path("items").size());
    var settle = REQUESTS + "/" + waiting.at("/0/id").asText() + "/settlement";
    assertEquals(204, recruiting.vetting().post(settle, Map.of(), "If-Match", "\"1\"").status());
    assertEquals(412, recruiting.vetting().post(settle, Map.of(), "If-Match", "\"1\"").status());
    assertEquals(409, recruiting.vetting().post(settle, Map.of(), "If-Match", "\"2\"").status());
    assertEquals(0, recruiting.vetting().get(REQUESTS).json().path("items").size());
    sent.put("positionCode", "VA-2");
    assertEquals(422, hr.post(REQUESTS, sent).status());
    sent.put("recruitmentCaseId", UUID.randomUUID().toString());
    assertEquals(404, hr.post(REQUESTS, sent).status());
  }

  private String code(Map<String, Object> sent) {
    var answer = hr.post(CASES, sent);
    assertEquals(422, answer.status(), answer::text);
    return answer.json().at("/errors/0/code").asText();
  }
}
