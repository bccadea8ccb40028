package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Legal parameters: dated, sourced, changed by two, and never backwards. */
class LawIT {

  private static final String PARAMETERS = "/api/v1/legal-parameters";
  private final LocalDate tomorrow =
      LocalDate.now(Clock.system(ZoneId.of("Europe/Stockholm"))).plusDays(1);

  private final Http officer = Http.as("OFFICER");
  private final Http manager = Http.as("TOP_MANAGER");

  @Test
  void everyParameterHasAValueOfTodayWithItsSource() {
    var answer = Http.as("COORDINATOR").get(PARAMETERS).json();
    for (var parameter : answer.path("items")) {
      assertFalse(parameter.path("values").isEmpty(), parameter.toString());
      assertFalse(parameter.at("/values/0/source").asText().isEmpty(), parameter.toString());
    }
    assertEquals("24", parameter("ANALYSIS_INTERVAL").at("/values/0/value").asText());
    assertEquals("V", parameter("ANALYSIS_INTERVAL").at("/values/0/confidence").asText());
    assertEquals("M", parameter("CHECK_RENEWAL_CLASS_1").at("/values/0/confidence").asText());
    assertEquals(5, answer.path("thresholds").size());
  }

  @Test
  void aValueTakesTwoAndHoldsFromItsDay() {
    var wanted = value("CONTROL_PLAN_INTERVAL", "6", tomorrow);
    var proposed = FirstDays.created(officer.post(PARAMETERS + "/proposals", wanted));
    assertEquals(404, decided(officer, proposed, "APPROVE").status(), "the same one");
    assertEquals(
        404, decided(Http.as("COORDINATOR"), proposed, "APPROVE").status(), "no say in it");
    assertEquals(1, parameter("CONTROL_PLAN_INTERVAL").path("proposals").size());
    var done = FirstDays.done(decided(manager, proposed, "APPROVE"));
    assertEquals("APPROVED", done.path("state").asText());
    var values = parameter("CONTROL_PLAN_INTERVAL").path("values");
    assertEquals("6", values.at("/0/value").asText());
    assertEquals(tomorrow.toString(), values.at("/0/from").asText());
    assertEquals(tomorrow.minusDays(1).toString(), values.at("/1/to").asText());
    assertFalse(values.at("/0/approvedBy").asText().isEmpty());
    assertEquals(412, decided(manager, proposed, "APPROVE").status(), "decided");
    var earlier = officer.post(PARAMETERS + "/proposals", wanted);
    assertEquals("DECIDED_ALREADY", earlier.json().at("/errors/0/code").asText());
  }

  @Test
  void nothingIsChangedFromADayThatHasBegun() {
    for (var day : new LocalDate[] {tomorrow.minusDays(1), tomorrow.minusYears(1)}) {
      var answer = officer.post(PARAMETERS + "/proposals", value("FOLLOW_UP_INTERVAL", "6", day));
      assertEquals(422, answer.status());
      assertEquals("NOT_TO_COME", answer.json().at("/errors/0/code").asText());
    }
    var none =
        officer.post(PARAMETERS + "/proposals", value("FOLLOW_UP_INTERVAL", "NONE", tomorrow));
    assertEquals("NOT_A_NUMBER", none.json().at("/errors/0/code").asText());
  }

  @Test
  void aProposalThatIsRefusedOrTooLateNeverHolds() {
    var refused =
        FirstDays.created(
            officer.post(PARAMETERS + "/proposals", value("TRAINING_INTERVAL", "36", tomorrow)));
    FirstDays.done(decided(officer, refused, "REFUSE"));
    var late =
        FirstDays.created(
            officer.post(PARAMETERS + "/proposals", value("TRAINING_INTERVAL", "36", tomorrow)));
    try (var owner = Sql.owner()) {
      var set = "update valv.legal_parameter_proposal set valid_from = valv.today() where id = '";
      assertEquals("done", owner.tried(set + late.path("id").asText() + "'"));
    }
    var answer = decided(manager, late, "APPROVE");
    assertEquals("NOT_TO_COME", answer.json().at("/errors/0/code").asText(), answer::text);
    FirstDays.done(decided(manager, late, "REFUSE"));
    assertEquals(1, parameter("TRAINING_INTERVAL").path("values").size());
  }

  @Test
  void anOperatorMayHaveAnEstablishingFunctionOfItsOwn() {
    var operators = Http.as("ACCOUNT_ADMIN").get("/api/v1/operators").json().path("items");
    var wanted = value("ESTABLISHING_FUNCTION", "OFFICER", tomorrow);
    wanted.put("operator", operators.at("/0/id").asText());
    var proposed = FirstDays.created(officer.post(PARAMETERS + "/proposals", wanted));
    FirstDays.done(decided(manager, proposed, "APPROVE"));
    var values = parameter("ESTABLISHING_FUNCTION").path("values");
    assertTrue(
        StreamSupport.stream(values.spliterator(), false)
            .anyMatch(v -> v.path("operator").equals(operators.at("/0/id"))));
  }

  @Test
  void theApplicationItselfMayNotWriteTheLaw() {
    try (var application = Sql.application()) {
      for (var table : new String[] {"legal_parameter", "legal_parameter_proposal"}) {
        assertEquals(Sql.REFUSED, application.tried("update valv." + table + " set value = '1'"));
        assertEquals(Sql.REFUSED, application.tried("delete from valv." + table));
      }
      assertEquals(
          Sql.REFUSED,
          application.tried(
              "select valv.propose_parameter(gen_random_uuid(), 'LONGEST_NEED', null, '1',"
                  + " '2999-01-01', 'x', 'V')"));
    }
  }

  private JsonNode parameter(String code) {
    var items = officer.get(PARAMETERS).json().path("items");
    return StreamSupport.stream(items.spliterator(), false)
        .filter(p -> p.path("code").asText().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Answer decided(Http by, JsonNode proposal, String event) {
    var turn = PARAMETERS + "/proposals/" + proposal.path("id").asText() + "/transitions";
    return by.post(turn, Map.of("event", event), "If-Match", FirstDays.tag(proposal));
  }

  private static Map<String, Object> value(String parameter, String value, LocalDate from) {
    var input = new LinkedHashMap<String, Object>();
    input.put("parameter", parameter);
    input.put("value", value);
    input.put("from", from.toString());
    input.put("source", "Beslut dnr 2026-17");
    input.put("confidence", "V");
    return input;
  }
}
