package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/**
 * Swedish search over HTTP, for somebody in need and for somebody who is not: parts, suggestions
 * and counts know the records in reach and no others.
 */
class SwedishSearchIT {

  private static final List<String> OUTSIDERS = List.of("HR", "SYSTEM_ADMIN", "AUDITOR");
  private static final String NEVER_WRITTEN = "ordsomingenskrev";

  private final Http coordinator = Http.as("COORDINATOR");
  private final String nonce = UUID.randomUUID().toString().replaceAll("[^a-f]", "");
  private final String word = "kvastskaft" + nonce;
  private final String misspelt = "kvastksaft" + nonce;
  private final String compartment =
      coordinator.get("/api/v1/compartments?action=WRITE").json().at("/items/0/id").asText();

  @Test
  void aCompoundIsFoundByItsPartsAndMarkedWhole() {
    file("Drivmedelsleverantören " + word + " svarar för brandskyddet.");
    for (var part : List.of("leverantör", "drivmedel", "brand", "skydd")) {
      var found = ask(coordinator, word + " " + part);
      assertEquals(1, found.path("total").asInt(), part);
      var snippet = found.at("/hits/0/snippet").asText();
      var marked = found.at("/hits/0/marks").valueStream().map(m -> of(snippet, m)).toList();
      assertTrue(
          marked.contains("Drivmedelsleverantören") || marked.contains("brandskyddet"),
          marked::toString);
    }
    assertEquals(0, ask(coordinator, "\"" + word + " leverantör\"").path("total").asInt());
  }

  @Test
  void aSuggestionNeverTellsOfAHiddenWord() {
    file("Täcknamn " + word + ".");
    assertEquals(word, ask(coordinator, misspelt).path("suggestion").asText());
    assertFalse(ask(coordinator, word).has("suggestion"));
    for (var role : OUTSIDERS) {
      var outsider = Http.as(role);
      var near = outsider.post("/api/v1/search", Map.of("query", misspelt));
      var never = outsider.post("/api/v1/search", Map.of("query", NEVER_WRITTEN));
      assertEquals(200, near.status());
      assertTrue(never.looksLike(near), role + " " + near.text());
    }
  }

  @Test
  void whatIsHiddenIsNeverCounted() {
    file("Täcknamn " + word + ".");
    var facets = ask(coordinator, word).path("facets");
    assertEquals("{\"H\":1}", facets.path("classes").toString());
    assertEquals("{\"DOCUMENT\":1}", facets.path("kinds").toString());
    assertEquals("{\"" + compartment + "\":1}", facets.path("compartments").toString());
    assertEquals(1, facets.path("years").size());
    for (var role : OUTSIDERS) {
      for (var name : List.of("classes", "kinds", "compartments", "years")) {
        assertEquals(0, ask(Http.as(role), word).at("/facets/" + name).size(), role + name);
      }
    }
  }

  @Test
  void titlesAreInSwedishOrder() {
    for (var title : List.of("Ö", "Ä", "Å", "W", "V")) {
      file(title + " " + nonce, word);
    }
    var found = coordinator.post("/api/v1/search", Map.of("query", word, "sort", "TITLE")).json();
    assertEquals(
        List.of("V", "W", "Å", "Ä", "Ö"),
        found
            .path("hits")
            .valueStream()
            .map(h -> h.path("title").asText().substring(0, 1))
            .toList());
  }

  private static String of(String snippet, JsonNode mark) {
    return snippet.substring(mark.path("from").asInt(), mark.path("to").asInt());
  }

  private static JsonNode ask(Http who, String query) {
    var answer = who.post("/api/v1/search", Map.of("query", query));
    assertEquals(200, answer.status(), answer::text);
    return answer.json();
  }

  private void file(String secret) {
    file("En plan", secret);
  }

  private void file(String title, String body) {
    var document =
        Map.of(
            "openSubject",
            title,
            "body",
            body,
            "securityClass",
            "H",
            "compartments",
            List.of(compartment));
    var filed = coordinator.post("/api/v1/documents", document);
    assertEquals(201, filed.status(), filed::text);
  }
}
