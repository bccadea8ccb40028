package se.valv.web.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Tampered;
import se.valv.problem.Throttled;
import se.valv.problem.Unavailable;

class ProblemDocumentTest {

  private static final Locale SV = Language.SWEDISH;

  @Test
  void absenceAndRefusalAreTheSameBytes() {
    var absent = Refusal.of(new NotFound());
    var wrapped = Refusal.of(new IllegalStateException("secret", new NotFound()));
    assertArrayEquals(ProblemDocument.of(absent, SV), ProblemDocument.of(wrapped, SV));
    assertArrayEquals(ProblemDocument.of(Refusal.NOT_FOUND, SV), ProblemDocument.of(absent, SV));
    assertTrue(absent.number().isEmpty());
  }

  @Test
  void whatBrokeIsANumberAndNothingElse() throws IOException {
    var document = read(Refusal.of(new IllegalStateException("what was typed")), SV);
    assertEquals(500, document.get("status").asInt());
    assertEquals(List.of("type", "title", "status", "incident"), names(document));
    assertFalse(document.toString().contains("typed"));
  }

  @Test
  void aTamperedRecordIsAnsweredWithItsIncident() throws IOException {
    var tampered = new Tampered("body of a document");
    var document = read(Refusal.of(tampered), SV);
    assertEquals(503, document.get("status").asInt());
    assertEquals(tampered.incident().toString(), document.get("incident").asText());
  }

  @Test
  void aDatabaseThatIsAwayIsNotABug() {
    var away = new IllegalStateException(new SQLException("no route", "08001"));
    assertEquals(503, Refusal.of(away).status());
    var wrong = new IllegalStateException(new SQLException("syntax", "42601"));
    assertEquals(500, Refusal.of(wrong).status());
    assertEquals(503, Refusal.of(new Unavailable("no trail")).status());
  }

  @Test
  void invalidFieldsAreNamedInTheReadersLanguage() throws IOException {
    var refusal = Refusal.of(new Invalid("openSubject", "MISSING"));
    var swedish = read(refusal, SV).get("errors").get(0);
    var english = read(refusal, Language.ENGLISH).get("errors").get(0);
    assertEquals("openSubject", swedish.get("field").asText());
    assertEquals("MISSING", swedish.get("code").asText());
    assertEquals("Fältet måste fyllas i", swedish.get("message").asText());
    assertEquals("The field must be filled in", english.get("message").asText());
  }

  @Test
  void waitingIsToldInWholeSeconds() {
    var refusal = Refusal.of(new Throttled(Duration.ofMillis(1_200)));
    assertEquals("2", refusal.headers().get("Retry-After"));
    assertEquals(429, refusal.status());
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    var control =
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    var name = "se.valv.web.security.problems";
    var swedish = ResourceBundle.getBundle(name, Locale.ROOT, control).keySet();
    var english = ResourceBundle.getBundle(name, Language.ENGLISH, control);
    for (var key : swedish) {
      assertTrue(english.containsKey(key), key);
      if (key.startsWith("problem.")) {
        var swedishText = ResourceBundle.getBundle(name, Locale.ROOT, control).getString(key);
        assertFalse(english.getString(key).equals(swedishText), key);
      }
    }
  }

  private static JsonNode read(Refusal refusal, Locale language) throws IOException {
    return new ObjectMapper().readTree(ProblemDocument.of(refusal, language));
  }

  private static List<String> names(JsonNode document) {
    return document.properties().stream().map(e -> e.getKey()).toList();
  }
}
