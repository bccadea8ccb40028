package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;

/** People of the demo who give and take rights, as those who answer for them do. */
final class Rights {

  final Http administrator = Http.as("ACCOUNT_ADMIN");
  final Http owner = Http.as("INFORMATION_OWNER");
  final Http officer = Http.as("OFFICER");
  final Http coordinator = Http.as("COORDINATOR");

  /** The demo's person with this role, as an administrator sees his account. */
  JsonNode account(String role) {
    var username = TestNode.running().account(role).username();
    var all = administrator.get("/api/v1/accounts?size=200").json().path("items");
    return StreamSupport.stream(all.spliterator(), false)
        .filter(a -> a.path("username").asText().equals(username))
        .findFirst()
        .orElseThrow();
  }

  /**
   * A new compartment of the municipality, owned by the information owner; by its code the last of
   * all, so that whoever takes the first that he has takes what he had before.
   */
  String compartment() {
    var code = "ZZ-" + UUID.randomUUID().toString().substring(0, 8).toUpperCase(Locale.ROOT);
    var input =
        Map.of(
            "operator",
            account("COORDINATOR").path("operator").asText(),
            "kind",
            "DOCUMENTS",
            "code",
            code,
            "name",
            "Prov " + code,
            "purpose",
            "Delas med den som behöver.",
            "owner",
            account("INFORMATION_OWNER").path("id").asText());
    return FirstDays.created(administrator.post("/api/v1/compartments", input)).path("id").asText();
  }

  /** A need that is in force. */
  JsonNode given(String role, String compartment, String... actions) {
    var asked =
        FirstDays.created(
            owner.post("/api/v1/needs", FirstDays.need(account(role), compartment, actions)));
    var granted = FirstDays.done(FirstDays.turn(owner, asked, "GRANT"));
    return FirstDays.done(FirstDays.turn(administrator, granted, "APPROVE"));
  }

  /** A document that the coordinator files. */
  String filed(String word, String securityClass, String... compartments) {
    var answer =
        coordinator.post(
            "/api/v1/documents",
            Map.of(
                "openSubject",
                "Prov av behörighet",
                "securityClass",
                securityClass,
                "compartments",
                List.of(compartments),
                "body",
                "FIKTIV HANDLING om " + word + "."));
    assertEquals(201, answer.status(), answer::text);
    return answer.json().path("id").asText();
  }

  /** The coordinator's own compartment with this code. */
  String known(String code) {
    var all = coordinator.get("/api/v1/compartments").json().path("items");
    return StreamSupport.stream(all.spliterator(), false)
        .filter(c -> c.path("code").asText().equals(code))
        .map(c -> c.path("id").asText())
        .findFirst()
        .orElseThrow();
  }

  /** Another label for a document, as its newest version. */
  Answer relabelled(Http by, String document, String securityClass, List<List<String>> clauses) {
    var version = by.get("/api/v1/documents/" + document).header("etag");
    return relabelled(by, document, securityClass, clauses, version);
  }

  /** Another label for the version of a document that was seen. */
  static Answer relabelled(
      Http by, String document, String securityClass, List<List<String>> clauses, String version) {
    return by.post(
        "/api/v1/releases",
        Map.of(
            "document", document,
            "securityClass", securityClass,
            "clauses", clauses,
            "purpose", "Behövs i samverkan."),
        "If-Match",
        version);
  }

  /** A word that nobody else writes. */
  static String word() {
    return "rättighetsord" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  }
}
