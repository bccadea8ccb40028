package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.valv.audit.tree.Note;
import se.valv.audit.tree.NoteKey;
import se.valv.provision.DatabaseAccess;

/**
 * From an empty register to the first document that somebody reads, by the product alone: what
 * {@code ./valv run} is for.
 */
class FirstDaysIT {

  private static final Path FOLDER = Path.of("target", "it-first-days");

  @Test
  void twoPeopleGetOthersAndThemselvesToWork() throws IOException {
    try (var node = TestNode.empty(FOLDER)) {
      var days = new FirstDays(node);
      days.found(node.node().setupCode().orElseThrow());
      var asta = days.in("asta");
      var bo = days.in("bo.admin");

      var cilla = days.account(asta, "cilla.agare");
      days.role(asta, bo, cilla, "INFORMATION_OWNER");
      var disa = days.account(asta, "disa.chef");
      days.role(asta, bo, disa, "OFFICER");
      var egon = days.account(bo, "egon.handlaggare");
      days.role(bo, asta, egon, "REGISTRAR");

      var compartment = days.compartment(asta, cilla, "RP-HANDL");
      var owner = days.in("cilla.agare");
      days.standing(days.in("disa.chef"), bo, egon);
      days.given(owner, asta, egon, compartment, "READ", "SEARCH", "WRITE");

      var document = firstDocument(days.in("egon.handlaggare"), compartment);
      for (var nobody : List.of(asta, bo, owner)) {
        assertEquals(404, nobody.get(document).status());
      }
      themselvesToo(days, compartment, document);
      passwordsAreHashedAtTheirPrice(node.node().database());
    }
    var anchored = Files.readAllLines(TestNode.anchorOf(FOLDER));
    var kept = Note.parse(String.join("\n", anchored.subList(0, 5)) + "\n");
    var key = NoteKey.parse(Files.readString(FOLDER.resolve("checkpoint.key")).strip());
    assertTrue(kept.isSignedBy(key), kept::toString);
  }

  private static void passwordsAreHashedAtTheirPrice(DatabaseAccess access) {
    try (var owner = Sql.owner(access)) {
      var costs = "select distinct substr(password_hash, 1, 31) from valv.account";
      assertEquals(List.of("$argon2id$v=19$m=65536,t=3,p=1$"), owner.column(costs));
    }
  }

  private static String firstDocument(Http clerk, String compartment) {
    var filed =
        FirstDays.created(
            clerk.post(
                "/api/v1/documents",
                Map.of(
                    "openSubject", "Första handlingen",
                    "securityClass", "BH",
                    "compartments", List.of(compartment),
                    "body", "FIKTIV HANDLING om reservvatten.")));
    var document = "/api/v1/documents/" + filed.path("id").asText();
    assertEquals(200, clerk.get(document).status());
    var found = clerk.post("/api/v1/search", Map.of("query", "reservvatten")).json();
    assertEquals(1, found.path("total").asInt());
    return document;
  }

  /** One of the two founders is given what he needs by two others. */
  private static void themselvesToo(FirstDays days, String compartment, String document) {
    var asta = days.in("asta");
    var bo = days.in("bo.admin");
    var account = FirstDays.done(asta.get("/api/v1/accounts")).path("items");
    var self = "/api/v1/accounts/" + idOf(account, "asta");
    var operator = asta.get("/api/v1/operators").json().at("/items/0/id").asText();
    var rested =
        FirstDays.done(
            bo.post(self + "/participations", Map.of("operator", operator, "form", "EMPLOYMENT")));
    var frida = days.account(bo, "frida.admin");
    days.role(bo, asta, frida, "ACCOUNT_ADMIN");
    days.role(bo, days.in("frida.admin"), rested, "READER");
    days.standing(days.in("disa.chef"), bo, rested);
    days.given(days.in("cilla.agare"), bo, rested, compartment, "READ", "SEARCH");
    assertEquals(200, days.in("asta").get(document).status());
    assertTrue(asta.get(document).status() == 200, "an open session has it too");
  }

  private static String idOf(JsonNode accounts, String username) {
    for (var account : accounts) {
      if (account.path("username").asText().equals(username)) {
        return account.path("id").asText();
      }
    }
    throw new AssertionError("no account " + username);
  }
}
