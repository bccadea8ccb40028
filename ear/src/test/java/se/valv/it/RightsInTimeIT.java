package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What a person's roles, needs and standings say now holds for his next request, whatever they said
 * when he logged in.
 */
class RightsInTimeIT {

  private static final String DOCUMENTS = "/api/v1/documents";
  private static final String OF_HIM =
      " where account_id = (select id from valv.account where username = '"
          + TestNode.running().account("REGISTRAR").username()
          + "')";
  private static final String ON_HIS_PARTICIPATIONS =
      " where participation_id in (select participation_id from valv.account_participation"
          + OF_HIM
          + ")";

  private final Sql owner = Sql.owner();
  private final Http registrar = Http.as("REGISTRAR");

  @BeforeEach
  void keep() {
    for (var table : List.of("account_role", "need", "standing")) {
      change("create temporary table kept_" + table + " as table valv." + table);
    }
  }

  @AfterEach
  void close() {
    giveBack();
    owner.close();
  }

  @Test
  void aPasswordThatAnotherChoseIsGoodForItsTimeAlone() {
    var rights = new Rights();
    var name = "sen." + UUID.randomUUID().toString().substring(0, 8);
    var made =
        FirstDays.created(rights.administrator.post("/api/v1/accounts", newAccount(name, rights)));
    var handedOver = made.path("oneTimePassword").asText();
    assertEquals(200, tryLogin(name, handedOver).status());
    change(
        "update valv.account set one_time_until = now() - interval '1 second' where username = '"
            + name
            + "'");
    assertTrue(tryLogin(name, handedOver).looksLike(tryLogin(name, "fel lösenord")));
    assertEquals(401, tryLogin(name, handedOver).status());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "valid_from = now() - interval '2 days', valid_to = now() - interval '1 day'",
        "valid_from = now() + interval '1 day'"
      })
  void aRoleThatIsOverOrNotBegunGivesNothing(String time) {
    assertEquals(200, registrar.get(DOCUMENTS).status());
    change("update valv.account_role set " + time + OF_HIM);
    var never = registrar.get("/api/v1/finns-inte");
    assertEquals(404, never.status());
    assertTrue(never.looksLike(registrar.get(DOCUMENTS)));
    assertTrue(never.looksLike(registrar.post("/api/v1/search", Map.of("query", "plan"))));
  }

  @Test
  void whoHoldsTwoRolesMayWhatEitherGivesAndTheTrailNamesNeither() {
    change(
        "insert into valv.account_role (account_id, role, valid_from, valid_to)"
            + " select account_id, 'AUDITOR', now(), now() + interval '1 day'"
            + " from valv.account_role"
            + OF_HIM);
    assertEquals(200, registrar.get(DOCUMENTS).status());
    assertEquals(200, registrar.get("/api/v1/audit/entries").status());
    assertEquals("null", lastEntry("role", "act = 'LOG_READ'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"now()", "valid_from - interval '1 day'"})
  void aNeedThatWasWithdrawnIsNone(String withdrawn) {
    var document = DOCUMENTS + "/" + filed("NONE").json().path("id").asText();
    change("update valv.need set withdrawn_at = now() + interval '1 day'" + ON_HIS_PARTICIPATIONS);
    assertEquals(200, registrar.get(document).status());
    change("update valv.need set withdrawn_at = " + withdrawn + ON_HIS_PARTICIPATIONS);
    assertTrue(
        registrar.get(DOCUMENTS + "/" + UUID.randomUUID()).looksLike(registrar.get(document)));
    assertTrue(registrar.get("/api/v1/compartments").json().path("items").isEmpty());
  }

  @Test
  void whoMayGiveButNotReadFilesWhatHeNeverSeesAgain() {
    var compartment = compartment();
    change("update valv.need set actions = 'DROP'" + ON_HIS_PARTICIPATIONS);
    var filed = file("H", compartment);
    assertEquals(201, filed.status(), filed::text);
    var document = DOCUMENTS + "/" + filed.json().path("id").asText();
    assertTrue(
        registrar.get(DOCUMENTS + "/" + UUID.randomUUID()).looksLike(registrar.get(document)));
    giveBack();
    assertEquals(200, registrar.get(document).status());
  }

  @Test
  void whoseStandingIsTooLowIsToldThatTheClassIsAboveHisOwn() {
    change("update valv.standing set position_class = 'UTAN_KLASS'" + ON_HIS_PARTICIPATIONS);
    var refused = file("H", compartment());
    assertEquals(422, refused.status());
    var error = refused.json().at("/errors/0");
    assertEquals("securityClass", error.path("field").asText());
    assertEquals("ABOVE_YOUR_OWN", error.path("code").asText());
    assertEquals("POSITION_CLASS", lastEntry("rule", "outcome = 'REFUSED'"));
    assertEquals(201, file("BH", compartment()).status());
  }

  private void giveBack() {
    change("delete from valv.account_role");
    change("insert into valv.account_role table kept_account_role");
    change(
        "update valv.need n set actions = k.actions, valid_from = k.valid_from,"
            + " withdrawn_at = k.withdrawn_at from kept_need k where k.id = n.id");
    change(
        "update valv.standing s set position_class = k.position_class from kept_standing k"
            + " where k.participation_id = s.participation_id");
  }

  private Answer filed(String securityClass) {
    var filed = file(securityClass, compartment());
    assertEquals(201, filed.status(), filed::text);
    return filed;
  }

  private Answer file(String securityClass, String compartment) {
    return registrar.post(
        DOCUMENTS,
        Map.of(
            "openSubject",
            "En fiktiv plan",
            "securityClass",
            securityClass,
            "compartments",
            List.of(compartment)));
  }

  private String compartment() {
    var mine = registrar.get("/api/v1/compartments").json().at("/items/0/id").asText();
    assertFalse(mine.isEmpty());
    return mine;
  }

  private String lastEntry(String column, String condition) {
    return owner.value(
        "select "
            + column
            + " from valv.audit_entry where "
            + condition
            + " order by at desc, epoch desc, number desc limit 1");
  }

  private void change(String statement) {
    assertEquals("done", owner.tried(statement), statement);
  }

  private static Map<String, Object> newAccount(String username, Rights rights) {
    return Map.of(
        "username",
        username,
        "name",
        "Påhittad Sen",
        "title",
        "Prov",
        "operator",
        rights.account("COORDINATOR").path("operator").asText(),
        "form",
        "EMPLOYMENT");
  }

  private static Answer tryLogin(String username, String password) {
    return Http.anonymous()
        .post("/api/v1/session", Map.of("username", username, "password", password));
  }
}
