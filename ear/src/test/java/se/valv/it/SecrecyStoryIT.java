package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/**
 * The story that the demonstration is told by: a coordinator files a secret, a colleague in need
 * finds it, administrators find nothing, and the auditor sees that all of them tried.
 */
class SecrecyStoryIT {

  private static final String DOCUMENTS = "/api/v1/documents/";
  private static final List<String> OUTSIDERS = List.of("HR", "SYSTEM_ADMIN");

  private final String word = "täcknamn" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  private final Http coordinator = Http.as("COORDINATOR");

  @Test
  void aColleagueInNeedFindsItByAWordOfItsSecretText() {
    var id = filed();
    var colleague = Http.as("READER");
    var found = colleague.post("/api/v1/search", Map.of("query", word)).json();
    assertEquals(1, found.path("total").asInt(), found::toString);
    assertEquals(id, found.at("/hits/0/id").asText());
    assertEquals("H", found.at("/hits/0/securityClass").asText());
    assertTrue(colleague.get(DOCUMENTS + id).json().path("body").asText().contains(word));
  }

  @Test
  void administratorsGetTheBytesOfAWordAndAnAddressThatNeverWere() {
    var id = filed();
    for (var role : OUTSIDERS) {
      var outsider = Http.as(role);
      var hidden = outsider.post("/api/v1/search", Map.of("query", word));
      var never = outsider.post("/api/v1/search", Map.of("query", "ordsomingenskrev"));
      assertTrue(never.looksLike(hidden), role);
      var absent = outsider.get(DOCUMENTS + UUID.randomUUID());
      assertEquals(404, absent.status());
      assertTrue(absent.looksLike(outsider.get(DOCUMENTS + id)), role);
    }
  }

  @Test
  void theAuditorSeesThatAllOfThemTriedAndNoTitle() {
    var id = filed();
    var colleague = Http.as("READER");
    colleague.post("/api/v1/search", Map.of("query", word));
    colleague.get(DOCUMENTS + id);
    OUTSIDERS.forEach(role -> Http.as(role).get(DOCUMENTS + id));
    var log = Http.as("AUDITOR").get("/api/v1/audit/entries?size=50&object=" + id);
    var lines =
        StreamSupport.stream(log.json().path("items").spliterator(), false)
            .map(SecrecyStoryIT::told)
            .sorted()
            .toList();
    assertEquals(
        List.of(
            "alva.samordnare DOCUMENT_FILED DONE",
            "frans.hr NOT_PERMITTED NOT_FOUND",
            "iris.drift NOT_PERMITTED NOT_FOUND",
            "karin.handlaggare DOCUMENT_READ DONE",
            "karin.handlaggare SHOWN DONE"),
        lines);
    assertFalse(log.text().contains("Underhåll") || log.text().contains(word));
    var ofNothing = Http.as("AUDITOR").get("/api/v1/audit/entries?object=" + UUID.randomUUID());
    assertTrue(ofNothing.json().path("items").isEmpty(), ofNothing::text);
  }

  private static String told(JsonNode line) {
    var words = new ArrayList<String>();
    for (var field : List.of("username", "action", "outcome")) {
      words.add(line.path(field).asText());
    }
    return String.join(" ", words);
  }

  private String filed() {
    var compartments = coordinator.get("/api/v1/compartments?action=WRITE").json().path("items");
    var shared =
        StreamSupport.stream(compartments.spliterator(), false)
            .filter(c -> c.path("code").asText().equals("SBF-HANDL"))
            .map(c -> c.path("id").asText())
            .toList();
    var filed =
        coordinator.post(
            DOCUMENTS.substring(0, DOCUMENTS.length() - 1),
            Map.of(
                "openSubject", "Underhåll av lokal",
                "securityClass", "H",
                "secrecyGround", "15:2",
                "compartments", shared,
                "body", "Lokalen med namnet " + word + " besiktigades."));
    assertEquals(201, filed.status(), filed::text);
    return filed.json().path("id").asText();
  }
}
