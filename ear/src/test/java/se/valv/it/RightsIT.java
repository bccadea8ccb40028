package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.valv.crypto.Randomness;
import se.valv.node.demo.DemoData;
import se.valv.node.demo.DemoRights;

/** Rights are given by two, neither of them the one they are for; and nothing hidden is told. */
class RightsIT {

  private static final String DOCUMENTS = "/api/v1/documents/";

  private final Rights rights = new Rights();

  @Test
  void nobodyGivesAnythingAloneOrToHimself() {
    var compartment = rights.compartment();
    var reader = rights.account("READER");
    var asked =
        FirstDays.created(
            rights.owner.post("/api/v1/needs", FirstDays.need(reader, compartment, "READ")));
    var never = FirstDays.turn(rights.owner, asked, "APPROVE");
    assertEquals(412, never.status(), "nobody has given it yet");
    var granted = FirstDays.done(FirstDays.turn(rights.owner, asked, "GRANT"));
    assertEquals("GRANTED", granted.path("state").asText());
    assertEquals(404, FirstDays.turn(rights.owner, granted, "APPROVE").status(), "the same one");
    assertEquals(404, FirstDays.turn(Http.as("READER"), granted, "APPROVE").status(), "himself");
    assertEquals(412, FirstDays.turn(rights.administrator, asked, "APPROVE").status(), "stale");
    var active = FirstDays.done(FirstDays.turn(rights.administrator, granted, "APPROVE"));
    assertEquals("ACTIVE", active.path("state").asText());

    var own =
        rights.owner.post(
            "/api/v1/needs",
            FirstDays.need(rights.account("INFORMATION_OWNER"), compartment, "READ"));
    assertEquals("OTHER_OPERATOR", own.json().at("/errors/0/code").asText(), own::text);
  }

  @Test
  void anOwnerGivesHimselfNothingInHisOwnCompartment() {
    var self = rights.account("OFFICER");
    var compartment = compartmentOf(rights.officer, "KLF-HANDL");
    var asked =
        FirstDays.created(
            rights.officer.post("/api/v1/needs", FirstDays.need(self, compartment, "READ")));
    assertEquals(404, FirstDays.turn(rights.officer, asked, "GRANT").status());
    assertEquals(404, FirstDays.turn(rights.owner, asked, "GRANT").status(), "not his to give");
    assertEquals(200, FirstDays.turn(rights.officer, asked, "WITHDRAW").status());
  }

  @Test
  void aRoleTakesTwoAndAnotherPerson() {
    var self = rights.account("ACCOUNT_ADMIN");
    var own =
        rights.administrator.post(
            "/api/v1/accounts/" + self.path("id").asText() + "/roles", Map.of("role", "READER"));
    assertEquals("OWN_RIGHT", own.json().at("/errors/0/code").asText());
    var roles = "/api/v1/accounts/" + rights.account("HR").path("id").asText() + "/roles";
    var proposed = FirstDays.created(rights.administrator.post(roles, Map.of("role", "READER")));
    var turn = roles + "/" + proposed.path("id").asText() + "/transitions";
    var approve = Map.of("event", "APPROVE");
    var alone = rights.administrator.post(turn, approve, "If-Match", FirstDays.tag(proposed));
    assertEquals(404, alone.status());
    var refuse = Map.of("event", "REFUSE");
    var back = rights.administrator.post(turn, refuse, "If-Match", FirstDays.tag(proposed));
    assertEquals("REFUSED", FirstDays.done(back).path("state").asText());
  }

  @Test
  void aHiddenNeedIsOneThatNeverWas() {
    var compartment = rights.compartment();
    var need = rights.given("READER", compartment, "READ", "SEARCH");
    for (var role : List.of("HR", "COORDINATOR", "AUDITOR", "SYSTEM_ADMIN", "REGISTRAR")) {
      var http = Http.as(role);
      var never = http.get("/api/v1/needs/" + UUID.randomUUID());
      assertEquals(404, never.status());
      assertTrue(never.looksLike(http.get("/api/v1/needs/" + need.path("id").asText())), role);
      assertTrue(
          FirstDays.turn(http, never(), "WITHDRAW")
              .looksLike(FirstDays.turn(http, need, "WITHDRAW")),
          role);
      assertFalse(http.get("/api/v1/needs?size=200").text().contains(compartment), role);
      assertFalse(http.get("/api/v1/compartments/register").text().contains(compartment), role);
    }
    var known = rights.coordinator.post("/api/v1/needs", needOf("COORDINATOR", compartment));
    var unknown =
        rights.coordinator.post(
            "/api/v1/needs", needOf("COORDINATOR", UUID.randomUUID().toString()));
    assertEquals(422, unknown.status());
    assertTrue(unknown.looksLike(known), known::text);
  }

  @Test
  void moreReadersTakeTwoAndFewerTakeOne() {
    var shared = rights.compartment();
    rights.given("VETTING_OFFICER", shared, "READ", "SEARCH");
    rights.given("COORDINATOR", shared, "READ", "SEARCH", "RELABEL");
    var word = Rights.word();
    var home = rights.known("SBF-HANDL");
    var document = rights.filed(word, "BH", home);
    var guest = Http.as("VETTING_OFFICER");
    assertEquals(404, guest.get(DOCUMENTS + document).status());

    var proposed = rights.relabelled(rights.coordinator, document, "BH", anyOf(home, shared));
    var release = FirstDays.created(proposed);
    assertEquals("PROPOSED", release.path("state").asText());
    assertEquals(404, guest.get(DOCUMENTS + document).status());
    assertEquals(404, decided(rights.coordinator, release).status(), "the same one");
    assertEquals(404, decided(Http.as("READER"), release).status(), "no owner");
    assertEquals(200, decided(rights.officer, release).status());

    assertEquals(200, guest.get(DOCUMENTS + document).status());
    assertEquals(1, hits(guest, word));
    assertEquals(1, hits(rights.coordinator, word));
    var seen = guest.get(DOCUMENTS + document).json();
    assertFalse(seen.toString().contains("SBF"), "its number names no compartment of others");

    var stricter = rights.relabelled(rights.coordinator, document, "BH", List.of(List.of(home)));
    assertEquals(204, stricter.status(), stricter::text);
    assertEquals(404, guest.get(DOCUMENTS + document).status());
    assertEquals(0, hits(guest, word));
    assertEquals(1, hits(rights.coordinator, word));
  }

  @Test
  void whatIsWrongWithAnotherLabelIsNamed() {
    var home = rights.known("SBF-HANDL");
    var document = rights.filed(Rights.word(), "BH", home);
    var readOnly = rights.compartment();
    rights.given("COORDINATOR", readOnly, "READ", "SEARCH");
    var many = List.of(List.of(home), List.of(readOnly));
    assertWrong("compartments", "NOT_YOURS", document, "BH", many);
    assertWrong("securityClass", "ABOVE_MAX_CLASS", document, "KH", List.of(List.of(home)));
    assertWrong("compartments", "NOT_CHANGED", document, "BH", List.of(List.of(home)));
    var other = List.of(List.of(rights.known("SBF-ANALYS")));
    var stale = Rights.relabelled(rights.coordinator, document, "BH", other, "\"0\"");
    assertEquals(412, stale.status(), stale::text);
  }

  private void assertWrong(
      String field, String code, String document, String securityClass, List<List<String>> label) {
    var refused = rights.relabelled(rights.coordinator, document, securityClass, label);
    assertEquals(422, refused.status(), refused::text);
    var error = refused.json().at("/errors/0");
    assertEquals(
        field + " " + code, error.path("field").asText() + " " + error.path("code").asText());
  }

  @Test
  void whoDoesNotKnowHisPasswordSetsNoOther() {
    var other = Map.of("current", "En annan mening 17", "password", "En helt annan mening 17");
    var refused = Http.as("READER").put("/api/v1/me/password", other);
    assertEquals(422, refused.status(), refused::text);
    assertEquals("WRONG_PASSWORD", refused.json().at("/errors/0/code").asText());
  }

  @Test
  void theDatabaseMovesNoRecordToMoreReadersByItself() {
    var document = rights.filed(Rights.word(), "H", rights.known("SBF-HANDL"));
    var lower = rights.filed(Rights.word(), "BH", rights.known("SBF-HANDL"));
    try (var owner = Sql.owner();
        var application = Sql.application()) {
      var officer = owner.value("select id from valv.account where username = 'birk.chef'");
      application.value("select set_config('valv.actor', ?, false)", officer);
      assertEquals(Sql.REFUSED, application.tried(move(lower, document)));
      assertEquals("done", application.tried(move(document, document)));
    }
  }

  @Test
  void theOwnerSeesWhoMayReadAndNobodyElseDoes() {
    var document = rights.filed(Rights.word(), "H", rights.known("SBF-HANDL"));
    var readers = rights.officer.get(DOCUMENTS + document + "/readers");
    assertEquals(200, readers.status(), readers::text);
    for (var username : List.of("alva.samordnare", "birk.chef", "david.registrator")) {
      assertTrue(readers.text().contains(username), readers::text);
    }
    assertFalse(readers.text().contains("ebba.provning"));
    assertFalse(readers.text().contains("hugo.behorighet"));
    var never = rights.coordinator.get(DOCUMENTS + UUID.randomUUID() + "/readers");
    assertEquals(404, never.status());
    assertTrue(never.looksLike(rights.coordinator.get(DOCUMENTS + document + "/readers")));
  }

  @Test
  void whoAsksToBeLetInIsToldTheSameAlwaysAndTheOwnerSeesIt() {
    var document = rights.filed(Rights.word(), "BH", rights.known("SBF-HANDL"));
    var guest = Http.as("VETTING_OFFICER");
    var why = "Behöver den i prov " + UUID.randomUUID();
    var there = ask(guest, document, why);
    var never = ask(guest, UUID.randomUUID().toString(), why);
    assertEquals(204, there.status());
    assertTrue(there.looksLike(never));
    var seen = rights.officer.get("/api/v1/access-requests");
    assertTrue(seen.text().contains(document) && seen.text().contains(why));
    assertEquals(1, seen.text().split(why, -1).length - 1, "the one that names something");
    for (var role : List.of("COORDINATOR", "VETTING_OFFICER", "ACCOUNT_ADMIN", "READER")) {
      assertFalse(Http.as(role).get("/api/v1/access-requests").text().contains(why), role);
    }
  }

  @Test
  void oneSeesOnesOwnRightsAndNoOthers() {
    var mine = Http.as("READER").get("/api/v1/me/rights").json();
    assertEquals("READER", mine.at("/roles/0/role").asText());
    assertTrue(mine.path("needs").size() >= 3, mine::toString);
    for (var need : mine.path("needs")) {
      assertEquals(
          "karin.handlaggare",
          need.at("/need/participation/holders/0/username").asText(),
          mine::toString);
    }
    var nothing = Http.as("SYSTEM_ADMIN").get("/api/v1/me/rights").json();
    assertEquals(0, nothing.path("needs").size());
  }

  @Test
  void theDemonstrationShowsNeedsUnderWay() throws IOException, InterruptedException {
    var node = TestNode.running().node();
    var accounts = DemoData.in(node.data("."), new Randomness(), Clock.systemUTC()).accounts();
    var today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    for (int i = 0; i < 2; i++) {
      new DemoRights(node.baseUrl(), node.certificateFile(), accounts, today).load();
    }
    var waiting = rights.officer.get("/api/v1/needs?state=REQUESTED&size=200").text();
    assertEquals(2, waiting.split("Vikarierar i kommunledningens diarium", -1).length);
    var shown = rights.officer.get("/api/v1/needs?state=ACTIVE&size=200").text();
    assertEquals(2, shown.split("Granskar den nya analysen", -1).length);
  }

  private static Answer ask(Http by, String object, String why) {
    return by.post("/api/v1/access-requests", Map.of("object", object, "purpose", why));
  }

  private static Answer decided(Http by, JsonNode release) {
    var path = "/api/v1/releases/" + release.path("id").asText() + "/transitions";
    return by.post(path, Map.of("event", "APPROVE"), "If-Match", FirstDays.tag(release));
  }

  private static int hits(Http by, String word) {
    return by.post("/api/v1/search", Map.of("query", word)).json().path("total").asInt();
  }

  private static List<List<String>> anyOf(String one, String other) {
    return List.of(List.of(one, other));
  }

  private Map<String, Object> needOf(String role, String compartment) {
    return FirstDays.need(rights.account(role), compartment, "READ");
  }

  private static String compartmentOf(Http http, String code) {
    for (var c : http.get("/api/v1/compartments/register").json().path("items")) {
      if (c.path("code").asText().equals(code)) {
        return c.path("id").asText();
      }
    }
    throw new AssertionError("no compartment " + code);
  }

  private static JsonNode never() {
    return new ObjectMapper()
        .createObjectNode()
        .put("id", UUID.randomUUID().toString())
        .put("version", 2);
  }

  /** To the label of another record. */
  private static String move(Object to, Object record) {
    return "update valv.record set label_id = (select label_id from valv.record where id = '"
        + to
        + "') where id = '"
        + record
        + "'";
  }
}
