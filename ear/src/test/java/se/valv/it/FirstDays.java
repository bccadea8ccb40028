package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What two people do, with nothing but the product, between the ceremony of an empty register and
 * the first document that somebody reads. Every step is one that is answered for over HTTPS.
 */
final class FirstDays {

  private static final String FIRST_PASSWORD = "första dagens lösenord ";

  private final TestNode node;

  FirstDays(TestNode node) {
    this.node = node;
  }

  /** The ceremony: an operator and two people who administer accounts. */
  void found(String code) {
    var operator =
        Map.of("kind", "REGION", "name", "Region Prov", "code", "RP", "orgNumber", "212999-9997");
    var answer =
        Http.anonymous(node)
            .post(
                "/api/v1/setup",
                Map.of(
                    "code",
                    code,
                    "operator",
                    operator,
                    "maxClass",
                    "BH",
                    "first",
                    founder("asta"),
                    "second",
                    founder("bo.admin")));
    assertEquals(204, answer.status(), answer::text);
  }

  /** Somebody who has his own password, logged in. */
  Http in(String username) {
    return Http.as(username, FIRST_PASSWORD + username.length(), node);
  }

  /** Makes an account, and sets its holder's own password with the one that was handed over. */
  JsonNode account(Http admin, String username) {
    var input =
        Map.of(
            "username",
            username,
            "name",
            "Påhittad " + username,
            "title",
            "Prov",
            "operator",
            operator(admin),
            "form",
            "EMPLOYMENT");
    var made = created(admin.post("/api/v1/accounts", input));
    var handedOver = made.path("oneTimePassword").asText();
    var person = Http.as(username, handedOver, node);
    var own = Map.of("current", handedOver, "password", FIRST_PASSWORD + username.length());
    assertEquals(204, person.put("/api/v1/me/password", own).status());
    return made;
  }

  /** A role, proposed by one and approved by another. */
  void role(Http one, Http other, JsonNode account, String role) {
    var roles = "/api/v1/accounts/" + account.path("id").asText() + "/roles";
    var proposed = created(one.post(roles, Map.of("role", role)));
    var turn = roles + "/" + proposed.path("id").asText() + "/transitions";
    done(other.post(turn, Map.of("event", "APPROVE"), "If-Match", tag(proposed)));
  }

  /** A compartment of the operator. */
  String compartment(Http admin, JsonNode owner, String code) {
    var input =
        Map.of(
            "operator",
            operator(admin),
            "kind",
            "DOCUMENTS",
            "code",
            code,
            "name",
            "Handlingar " + code,
            "purpose",
            "Handlingar som regionen upprättar.",
            "owner",
            owner.path("id").asText());
    return created(admin.post("/api/v1/compartments", input)).path("id").asText();
  }

  /** A standing, attested by one and approved by another. */
  JsonNode standing(Http one, Http other, JsonNode account) {
    var today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    var attested =
        created(
            one.post(
                "/api/v1/standings",
                Map.of(
                    "participation", participation(account),
                    "reliableUntil", today.plusYears(1).toString(),
                    "knowledgeableUntil", today.plusYears(1).toString(),
                    "positionClass", "UTAN_KLASS",
                    "decision", "RP 2026/17",
                    "decidedOn", today.toString())));
    var turn = "/api/v1/standings/" + attested.path("id").asText() + "/transitions";
    return done(other.post(turn, Map.of("event", "APPROVE"), "If-Match", tag(attested)));
  }

  /** A need that is asked for. */
  JsonNode asked(Http by, JsonNode account, String compartment, String... actions) {
    return created(by.post("/api/v1/needs", need(account, compartment, actions)));
  }

  /** What asking for a need sends. */
  static Map<String, Object> need(JsonNode account, String compartment, String... actions) {
    var today = LocalDate.now(ZoneId.of("Europe/Stockholm"));
    var input = new LinkedHashMap<String, Object>();
    input.put("compartment", compartment);
    input.put("participation", participation(account));
    input.put("purpose", "Handlägger regionens handlingar.");
    input.put("actions", List.of(actions));
    input.put("from", today.toString());
    input.put("to", today.plusMonths(6).toString());
    return input;
  }

  /** A need taken one step. */
  static Answer turn(Http by, JsonNode need, String event) {
    var path = "/api/v1/needs/" + need.path("id").asText() + "/transitions";
    return by.post(path, Map.of("event", event), "If-Match", tag(need));
  }

  /** A need, asked for and given by one, approved by another. */
  JsonNode given(Http one, Http other, JsonNode account, String compartment, String... actions) {
    var asked = asked(one, account, compartment, actions);
    var granted = done(turn(one, asked, "GRANT"));
    return done(turn(other, granted, "APPROVE"));
  }

  static String participation(JsonNode account) {
    for (var participation : account.path("participations")) {
      if (participation.path("operator").equals(account.path("operator"))) {
        return participation.path("id").asText();
      }
    }
    throw new AssertionError("no participation where it belongs: " + account);
  }

  static JsonNode created(Answer answer) {
    assertEquals(201, answer.status(), answer::text);
    return answer.json();
  }

  static JsonNode done(Answer answer) {
    assertEquals(200, answer.status(), answer::text);
    return answer.json();
  }

  static String tag(JsonNode versioned) {
    return "\"" + versioned.path("version").asInt() + "\"";
  }

  private static String operator(Http http) {
    return http.get("/api/v1/operators").json().path("items").path(0).path("id").asText();
  }

  private static Map<String, String> founder(String username) {
    return Map.of(
        "username",
        username,
        "name",
        "Påhittad " + username,
        "title",
        "Behörighetsadministratör",
        "password",
        FIRST_PASSWORD + username.length());
  }
}
