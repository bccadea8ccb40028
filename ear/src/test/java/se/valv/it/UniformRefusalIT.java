package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Absent, out of reach and not permitted are the same bytes, and a hidden word was never written.
 */
class UniformRefusalIT {

  private static final String DOCUMENTS = "/api/v1/documents";

  @Test
  void aHiddenDocumentIsOneThatNeverWas() {
    var hidden = filedByCoordinator("Flodvågsplanen");
    for (var role : List.of("HR", "SYSTEM_ADMIN", "AUDITOR", "ACCOUNT_ADMIN", "VETTING_OFFICER")) {
      var http = Http.as(role);
      for (var folder : List.of(DOCUMENTS + "/", "/handlingar/")) {
        var never = http.get(folder + UUID.randomUUID());
        assertEquals(404, never.status());
        assertTrue(never.looksLike(http.get(folder + hidden)), role + " " + folder);
        assertTrue(never.looksLike(http.get(folder + "x")), role + " " + folder);
        assertTrue(never.looksLike(http.get(folder + hidden + "/x")), role + " " + folder);
      }
      var change = Map.of("openSubject", "a", "securityClass", "NONE");
      var put = http.put(DOCUMENTS + "/" + hidden, change, "If-Match", "\"1\"");
      var putNever = http.put(DOCUMENTS + "/" + UUID.randomUUID(), change, "If-Match", "\"1\"");
      assertTrue(putNever.looksLike(put), role + put + putNever);
    }
  }

  @Test
  void aHiddenWordIsOneThatNobodyWrote() {
    var word = "flodvågsmur" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
    filedByCoordinator(word);
    var found = Http.as("COORDINATOR").post("/api/v1/search", Map.of("query", word));
    assertEquals(1, found.json().path("total").asInt(), found::text);
    for (var role : List.of("HR", "SYSTEM_ADMIN", "AUDITOR", "ACCOUNT_ADMIN", "VETTING_OFFICER")) {
      var http = Http.as(role);
      var hidden = http.post("/api/v1/search", Map.of("query", word));
      var never = http.post("/api/v1/search", Map.of("query", "ingenharskrivitdetta"));
      assertEquals(200, hidden.status());
      assertTrue(never.looksLike(hidden), role);
    }
  }

  private static String filedByCoordinator(String secret) {
    var http = Http.as("COORDINATOR");
    var mine =
        http.get("/api/v1/compartments?action=WRITE")
            .json()
            .path("items")
            .valueStream()
            .filter(place -> place.path("code").asText().equals("SBF-HANDL"))
            .map(place -> place.path("id").asText())
            .findFirst()
            .orElseThrow();
    var filed =
        http.post(
            DOCUMENTS,
            Map.of(
                "openSubject",
                "En plan",
                "secretSubject",
                secret,
                "securityClass",
                "H",
                "compartments",
                List.of(mine)));
    assertEquals(201, filed.status(), filed::text);
    return filed.json().path("id").asText();
  }
}
