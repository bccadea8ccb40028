package se.valv.it;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong is refused with its name, in the reader's language, and leaves nothing behind. */
class BadInputIT {

  private static final String DOCUMENTS = "/api/v1/documents";
  private static final String WORD = "hemligaordet" + UUID.randomUUID().toString().substring(24);

  private static Http http;
  private static String compartment;

  @BeforeAll
  static void logIn() {
    http = Http.as("COORDINATOR");
    compartment = http.get("/api/v1/compartments?action=WRITE").json().at("/items/0/id").asText();
  }

  @ParameterizedTest
  @CsvSource({
    "openSubject, , MISSING",
    "openSubject, ' ', MISSING",
    "securityClass, , MISSING",
    "compartments, , MISSING",
    "securityClass, HEMLIG, UNKNOWN_CODE",
    "securityClass, h, UNKNOWN_CODE",
    "subjectClass, X, UNKNOWN_CODE",
    "secrecyGround, nonsense, NOT_A_SECTION",
    "nosuch, x, UNKNOWN_FIELD"
  })
  void aWrongFieldIsNamed(String field, String value, String code) {
    var document = document();
    document.remove(field);
    if (value != null) {
      document.put(field, value);
    }
    assertInvalid(field, code, refused(document));
  }

  @ParameterizedTest
  @CsvSource({"openSubject, 201", "secretSubject, 501", "body, 1000001"})
  void whatIsTooLongIsNamed(String field, int length) {
    assertInvalid(field, "TOO_LONG", refused(with(field, "å".repeat(length))));
  }

  @ParameterizedTest
  @CsvSource({"7", "0", "27", "127", "155", "8238"})
  void whatCannotBeSeenIsNamed(int codePoint) {
    var text = WORD + Character.toString(codePoint);
    for (var field : List.of("openSubject", "secretSubject", "body")) {
      assertInvalid(field, "CONTROL_CHARACTER", refused(with(field, text)));
    }
  }

  @Test
  void aHalfCharacterIsRefused() {
    var text =
        "{\"openSubject\":\"\\ud800\",\"securityClass\":\"NONE\",\"compartments\":[\""
            + compartment
            + "\"]}";
    assertEquals(422, raw(text.getBytes(UTF_8), "application/json").status());
  }

  @Test
  void aCompartmentThatIsHiddenAndOneThatIsNotThereAreTheSame() {
    String hidden;
    try (var owner = Sql.owner()) {
      var mine = http.get("/api/v1/compartments").json().path("items");
      hidden =
          owner.column("select id::text from valv.compartment order by code").stream()
              .filter(id -> !mine.toString().contains(id))
              .findFirst()
              .orElseThrow();
    }
    var ofHidden = refused(with("compartments", List.of(hidden)));
    var ofNone = refused(with("compartments", List.of(UUID.randomUUID().toString())));
    assertInvalid("compartments", "NOT_YOURS", ofHidden);
    assertTrue(ofNone.looksLike(ofHidden));
    var notAnId = refused(with("compartments", List.of(compartment, "x")));
    assertInvalid("compartments[1]", "WRONG_TYPE", notAnId);
  }

  @Test
  void aClassAboveOnesOwnIsNamed() {
    var reader = Http.as("REGISTRAR");
    var above = with("securityClass", "KH");
    var mine = reader.get("/api/v1/compartments?action=WRITE").json().at("/items/0/id").asText();
    above.put("compartments", List.of(mine));
    var answer = reader.post(DOCUMENTS, above);
    assertEquals(422, answer.status(), answer::text);
    assertEquals("securityClass", answer.json().at("/errors/0/field").asText());
  }

  @Test
  void theReasonIsInTheReadersLanguage() {
    var document = document();
    document.remove("openSubject");
    var swedish = refused(document, "Accept-Language", "sv");
    var english = refused(document, "Accept-Language", "en-GB,en;q=0.8");
    assertEquals("sv", swedish.header("content-language"));
    assertEquals("en", english.header("content-language"));
    assertEquals("Fältet måste fyllas i", swedish.json().at("/errors/0/message").asText());
    assertEquals("The field must be filled in", english.json().at("/errors/0/message").asText());
    assertEquals(refused(document).text(), swedish.text());
  }

  @Test
  void whatIsNotJsonIsMalformed() {
    for (var text : List.of("", "{", "[]", "null", "{}{}", "{\"body\":\"a\",\"body\":\"b\"}")) {
      var answer = raw(text.getBytes(UTF_8), "application/json");
      assertEquals(400, answer.status(), text);
      assertEquals("urn:valv:problem:malformed", answer.json().path("type").asText());
    }
    assertEquals(
        400,
        raw(("{\"body\":\"å" + WORD + "\"}").getBytes(ISO_8859_1), "application/json").status());
    assertEquals(400, raw("[".repeat(100_000).getBytes(UTF_8), "application/json").status());
  }

  @Test
  void anotherMediaTypeIsNotAccepted() {
    for (var type : List.of("text/plain", "application/xml", "application/json;charset=latin1")) {
      assertEquals(415, raw("{}".getBytes(UTF_8), type).status(), type);
    }
    assertEquals(400, raw("{}".getBytes(UTF_8), "x").status());
    assertEquals(406, http.get("/api/v1/me", "Accept", "text/html").status());
  }

  @Test
  void tenMegabytesAreTooMuchWithAndWithoutTheirLength() {
    var large = ("{\"body\":\"" + WORD + "a".repeat(10_000_000) + "\"}").getBytes(UTF_8);
    assertEquals(413, raw(large, "application/json").status());
    var stream = BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(large));
    assertEquals(
        413, http.send("POST", DOCUMENTS, stream, "Content-Type", "application/json").status());
  }

  @Test
  void aChangeNamesTheVersionThatItChanges() {
    var filed = http.post(DOCUMENTS, document());
    assertEquals(201, filed.status(), filed::text);
    var path = DOCUMENTS + "/" + filed.json().path("id").asText();
    assertEquals("\"1\"", filed.header("etag"));
    assertEquals(428, http.put(path, document()).status());
    assertEquals(428, http.put(path, document(), "If-Match", "*").status());
    for (var stale :
        List.of("\"0\"", "\"2\"", "W/\"1\"", "1", "\"x\"", "\"99999999999999999999\"")) {
      assertEquals(412, http.put(path, document(), "If-Match", stale).status(), stale);
    }
    var changed = http.put(path, document(), "If-Match", "\"1\"");
    assertEquals(200, changed.status(), changed::text);
    assertEquals("\"2\"", changed.header("etag"));
    assertEquals(412, http.put(path, document(), "If-Match", "\"1\"").status());
    assertEquals("\"2\"", http.get(path).header("etag"));
  }

  @Test
  void aFilterThatCannotBeIsNamed() {
    for (var field : List.of("page", "size", "sort", "class", "compartment")) {
      assertEquals(422, http.get(DOCUMENTS + "?" + field + "=nonsense").status(), field);
    }
    assertEquals(422, http.get(DOCUMENTS + "?size=1000000").status());
    assertEquals(422, http.get(DOCUMENTS + "?page=-1").status());
    assertEquals(400, http.get(DOCUMENTS + "?sort=%ff").status());
    var auditor = Http.as("AUDITOR");
    for (var field : List.of("page", "size", "from", "to", "actor", "object", "outcome")) {
      assertEquals(422, auditor.get("/api/v1/audit/entries?" + field + "=x").status(), field);
    }
  }

  @Test
  void aPersonnummerIsNotSearchedFor() {
    var answer = http.post("/api/v1/search", Map.of("query", "19850101-9802"));
    assertInvalid("query", "LOOKS_LIKE_IDENTITY_NUMBER", answer);
    assertFalse(answer.text().contains("9802"));
    assertEquals(422, http.post("/api/v1/search", Map.of()).status());
  }

  @Test
  void nothingOfWhatWasRefusedIsStoredOrLogged() throws java.io.IOException {
    int before;
    try (var owner = Sql.owner()) {
      before = Integer.parseInt(owner.value("select count(*) from valv.record"));
      refused(with("openSubject", WORD + Character.toString(7)));
      refused(with("secrecyGround", WORD));
      raw(("{\"body\":\"" + WORD).getBytes(UTF_8), "application/json");
      raw(("{\"" + WORD + "\":1}").getBytes(UTF_8), "application/json");
      assertEquals(before, Integer.parseInt(owner.value("select count(*) from valv.record")));
    }
    try (var logs = java.nio.file.Files.walk(TestNode.running().node().data("logs"))) {
      for (var log : logs.filter(java.nio.file.Files::isRegularFile).toList()) {
        var text = new String(java.nio.file.Files.readAllBytes(log), ISO_8859_1);
        assertFalse(text.contains(WORD), log.toString());
      }
    }
  }

  private static Map<String, Object> document() {
    var document = new LinkedHashMap<String, Object>();
    document.put("openSubject", "Prov av felaktig inmatning");
    document.put("securityClass", "NONE");
    document.put("compartments", List.of(compartment));
    return document;
  }

  private static Map<String, Object> with(String field, Object value) {
    var document = document();
    document.put(field, value);
    return document;
  }

  private static Answer refused(Map<String, Object> document, String... headers) {
    var answer = http.post(DOCUMENTS, document, headers);
    assertNotEquals(201, answer.status());
    return answer;
  }

  private static Answer raw(byte[] body, String type) {
    return http.send("POST", DOCUMENTS, BodyPublishers.ofByteArray(body), "Content-Type", type);
  }

  private static void assertInvalid(String field, String code, Answer answer) {
    assertEquals(422, answer.status(), answer::text);
    assertEquals("urn:valv:problem:invalid", answer.json().path("type").asText());
    JsonNode error = answer.json().at("/errors/0");
    assertEquals(field, error.path("field").asText(), answer::text);
    assertEquals(code, error.path("code").asText(), answer::text);
    assertFalse(error.path("message").asText().isBlank());
  }
}
