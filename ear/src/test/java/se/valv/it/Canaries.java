package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpRequest.BodyPublishers;
import java.security.SecureRandom;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Words that nobody ever wrote, one through each place where somebody can write: what is kept, what
 * is asked, and what is refused.
 */
final class Canaries {

  private static final int LETTERS = 24;

  /** Also named Alva; files what is of class H. */
  private static final String WRITER = "COORDINATOR";

  private final SecureRandom random = new SecureRandom();
  private final Map<String, String> kept = new LinkedHashMap<>();
  private final Map<String, String> passing = new LinkedHashMap<>();
  private final TestNode node;

  Canaries(TestNode node) {
    this.node = node;
  }

  /** Lets them fly. */
  void fly() {
    var writer = Http.as(WRITER, node);
    var compartment = writer.get("/api/v1/compartments").json().at("/items/0/id").asText();
    file(writer, compartment);
    fileOnThePage(writer, compartment);
    attach(writer, compartment);
    ask(writer);
    beRefused(writer, compartment);
    beRefusedElsewhere(writer);
    mistype();
  }

  /** Those in what the register keeps, by the place they were written in. */
  Map<String, String> kept() {
    return kept;
  }

  /** All of them. */
  Collection<String> words() {
    Set<String> words = new TreeSet<>(kept.values());
    words.addAll(passing.values());
    return words;
  }

  /** The place a word was written in. */
  String place(String word) {
    for (var all : List.of(kept, passing)) {
      for (var canary : all.entrySet()) {
        if (canary.getValue().equals(word)) {
          return canary.getKey();
        }
      }
    }
    throw new IllegalArgumentException("no canary of ours");
  }

  private void file(Http writer, String compartment) {
    var filed =
        writer.post(
            "/api/v1/documents",
            document(
                compartment,
                keep("open subject"),
                keep("secret subject"),
                keep("body") + " " + " lång text".repeat(2_000)));
    assertEquals(201, filed.status(), filed.text());
    var address = "/api/v1/documents/" + filed.json().path("id").asText();
    var changed =
        writer.put(
            address,
            document(
                compartment,
                keep("changed open subject"),
                keep("changed secret subject"),
                keep("changed body")),
            "If-Match",
            filed.header("etag"));
    assertEquals(200, changed.status(), changed.text());
  }

  private void fileOnThePage(Http writer, String compartment) {
    var form =
        writer.submit(
            "/handlingar/ny",
            Map.of(
                "openSubject",
                keep("open subject on the page"),
                "secretSubject",
                keep("secret subject on the page"),
                "securityClass",
                "H",
                "subjectClass",
                "H",
                "compartments",
                compartment,
                "secrecyGround",
                "15:2",
                "body",
                keep("body on the page")));
    assertEquals(303, form.status(), form.text());
  }

  private void attach(Http writer, String compartment) {
    var operators = writer.get("/api/v1/operators").json();
    var input =
        Map.of(
            "title",
            keep("title of an analysis"),
            "operator",
            operators.at("/items/0/id").asText(),
            "securityClass",
            "H",
            "compartments",
            List.of(compartment));
    var begun = writer.post("/api/v1/analyses", input);
    assertEquals(201, begun.status(), begun.text());
    var attached =
        writer.send(
            "POST",
            "/api/v1/analyses/" + begun.json().path("id").asText() + "/attachments",
            BodyPublishers.ofByteArray(Papers.docx(keep("text of an attached file"))),
            "Content-Type",
            "application/octet-stream",
            "X-File-Name",
            keep("name of an attached file") + ".docx");
    assertEquals(201, attached.status(), attached.text());
    assertEquals("READ", attached.json().path("text").asText());
  }

  private void ask(Http writer) {
    var found = writer.post("/api/v1/search", Map.of("query", keep("question")));
    assertEquals(200, found.status(), found.text());
    var asked = writer.submit("/sok", Map.of("query", keep("question on the page")));
    assertEquals(303, asked.status(), asked.text());
    assertEquals(200, writer.get(asked.header("location")).status());
  }

  private void beRefused(Http writer, String compartment) {
    refused(
        writer.post("/api/v1/documents", document(compartment, pass("x y").repeat(40), "", "")));
    refused(
        writer.post(
            "/api/v1/documents",
            document(pass("compartment"), pass("with it"), pass("beside it"), pass("below it"))));
    refused(writer.post("/api/v1/documents", Map.of(pass("field name"), pass("field value"))));
    refused(
        writer.send(
            "POST",
            "/api/v1/documents",
            BodyPublishers.ofString("{\"openSubject\":\"" + pass("broken JSON") + "\",\"body"),
            "Content-Type",
            "application/json"));
    refused(
        writer.send(
            "POST",
            "/api/v1/documents",
            BodyPublishers.ofString("<a>" + pass("another media type") + "</a>"),
            "Content-Type",
            "application/xml"));
    refused(
        writer.put(
            "/api/v1/documents/00000000-0000-4000-8000-000000000000",
            document(compartment, pass("change of nothing"), pass("its secret"), pass("its body")),
            "If-Match",
            "\"" + pass("version") + "\""));
  }

  private void beRefusedElsewhere(Http writer) {
    refused(writer.post("/api/v1/search", Map.of("query", "a", "sort", pass("sort"))));
    refused(writer.post("/api/v1/search", Map.of("query", pass("endless question").repeat(100))));
    refused(writer.get("/api/v1/documents?sort=" + pass("sort in the address")));
    refused(Http.as("AUDITOR", node).get("/api/v1/audit/entries?object=" + pass("filter")));
    refused(
        writer.submit(
            "/handlingar/ny",
            Map.of("openSubject", pass("form").repeat(20), "body", pass("body of a bad form"))));
  }

  /** People write their password in the field for the name. */
  private void mistype() {
    var nobody = Http.anonymous(node);
    var account = node.account("READER");
    refused(nobody.post("/api/v1/session", login(pass("name"), pass("password"))));
    refused(nobody.post("/api/v1/session", login(account.username(), pass("wrong password"))));
    refused(
        nobody.submit(
            "/logga-in",
            Map.of("username", pass("name on the page"), "password", pass("its password"))));
    refused(nobody.post("/api/v1/setup", Map.of("code", pass("code"))));
    nobody.get("/logga-in?nasta=/" + pass("where to go then"));
  }

  private static Map<String, String> login(String username, String password) {
    return Map.of("username", username, "password", password);
  }

  private static Map<String, Object> document(
      String compartment, String openSubject, String secretSubject, String body) {
    return Map.of(
        "openSubject",
        openSubject,
        "secretSubject",
        secretSubject,
        "securityClass",
        "H",
        "compartments",
        List.of(compartment),
        "secrecyGround",
        "15:2",
        "body",
        body);
  }

  private static void refused(Answer answer) {
    assertTrue(answer.status() >= 400 && answer.status() < 500, answer::text);
  }

  private String keep(String place) {
    return kept.computeIfAbsent(place, any -> word(random));
  }

  private String pass(String place) {
    return passing.computeIfAbsent(place, any -> word(random));
  }

  /** A word that nobody ever wrote. */
  static String word(SecureRandom random) {
    var word = new StringBuilder();
    for (int i = 0; i < LETTERS; i++) {
      word.append((char) ('a' + random.nextInt('z' - 'a' + 1)));
    }
    return word.toString();
  }
}
