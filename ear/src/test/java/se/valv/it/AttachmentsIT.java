package se.valv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.FilePayload;
import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Files that are attached to analyses, by programs and on the page. */
class AttachmentsIT extends BrowserTest {

  private static final String ANALYSES = "/api/v1/analyses";
  private static final String WORD = "kajutrymningsplan";

  @Test
  void aFileIsFoundByItsWordsByWhoMayReadItsAnalysisAndByNobodyElse() {
    var realm = Realm.found();
    var writer = realm.observer();
    var path = begun(writer, realm.operator(), realm.compartment("V1").toString());
    var file = Papers.pdf("Bilaga om " + WORD);
    var made = attach(writer, path, "Åtgärder 2021.pdf", file);
    assertEquals("READ", made.json().path("text").asText(), made::text);
    var address = path + "/attachments/" + made.json().path("id").asText();
    assertEquals(address, made.header("location").replaceFirst("https?://[^/]+", ""));

    var opened = writer.get(address);
    assertArrayEquals(file, opened.bytes());
    assertTrue(opened.header("content-type").startsWith("application/pdf"));
    assertEquals(
        "attachment; filename*=UTF-8''%C3%85tg%C3%A4rder%202021.pdf",
        opened.header("content-disposition"));
    assertEquals(1, found(realm.person("OFFICER")));
    assertEquals(0, found(realm.person("HR")));
    assertEquals(0, found(Realm.found().observer()));
    var hr = realm.person("HR");
    assertTrue(hr.get("/finns-inte").looksLike(hr.get(page(made))));

    var absent = writer.get(path + "/attachments/" + UUID.randomUUID());
    assertTrue(absent.looksLike(Realm.found().observer().get(address)));
    var entry = "/api/v1/audit/entries?action=ATTACHMENT_READ&object=" + idOf(made);
    var entries = Http.as("AUDITOR").get(entry).json().path("items");
    assertTrue(entries.size() >= 1, entries::toString);
  }

  @Test
  void aFileIsTakenAwayFromADraftAndThenItIsNowhere() {
    var realm = Realm.found();
    var writer = realm.observer();
    var path = begun(writer, realm.operator(), realm.compartment("V1").toString());
    var made = attach(writer, path, "plan.docx", Papers.docx("Om " + WORD));
    assertEquals("DOCX", made.json().path("type").asText());
    assertEquals(1, found(writer));
    var address = path + "/attachments/" + idOf(made);
    assertEquals(428, writer.delete(address).status());
    assertEquals(412, writer.delete(address, "If-Match", "\"1\"").status());
    assertEquals(204, writer.delete(address, "If-Match", writer.get(path).header("etag")).status());
    assertEquals(404, writer.get(address).status());
    assertEquals(404, writer.get(page(made)).status());
    assertEquals(0, found(writer));
    assertEquals(0, writer.get(path).json().path("attachments").size());
  }

  @Test
  void whatCanNotBeReadIsKeptAndWhatIsNoDocumentIsNot() {
    var realm = Realm.found();
    var writer = realm.observer();
    var path = begun(writer, realm.operator(), realm.compartment("V1").toString());
    var damaged = "%PDF-1.7 avbruten".getBytes(StandardCharsets.UTF_8);
    var kept = attach(writer, path, "avbruten.pdf", damaged);
    assertEquals("DAMAGED", kept.json().path("text").asText());
    assertArrayEquals(damaged, writer.get(path + "/attachments/" + idOf(kept)).bytes());
    assertEquals(415, sent(writer, path, "program.pdf", new byte[] {'M', 'Z', 0, 1}).status());
    assertEquals(422, sent(writer, path, "", damaged).status());
    assertEquals(422, sent(writer, path, "tom.pdf", new byte[0]).status());
    assertEquals(413, sent(writer, path, "stor.pdf", new byte[(10 << 20) + 1]).status());
    var outside = Realm.found().observer();
    assertEquals(404, sent(outside, path, "a.pdf", damaged).status());
    assertEquals(404, sent(realm.person("READER"), path, "a.pdf", damaged).status());
    assertEquals(1, writer.get(path).json().path("attachments").size());
  }

  @Test
  void aPersonAttachesAFileReadsItsTextAndTakesItAway() {
    var rights = new Rights();
    var operator = rights.account("COORDINATOR").path("operator").asText();
    var place = rights.known("SBF-ANALYS");
    var path = begun(rights.coordinator, UUID.fromString(operator), place);
    as("COORDINATOR");
    open(path.replace(ANALYSES, "/analyser"));
    var submit = page().locator("[data-attach] button");
    submit.click();
    assertThat(page().locator("[data-when=missing]")).isVisible();
    chosen("Brev.doc", "Ett gammalt brev".getBytes(StandardCharsets.UTF_8));
    submit.click();
    assertThat(page().locator("[data-when=kind]")).isVisible();
    forgetComplaints();
    chosen("Analys 2021.pdf", Papers.pdf("Kajens reservkraft"));
    submit.click();
    assertThat(page().locator(".file-list li")).hasCount(1);
    chosen("Låst.docx", Papers.locked());
    submit.click();
    assertThat(page().locator(".file-list [data-text=no]")).containsText("Låst.docx");
    everybodyCanUse("an analysis with files");
    readAndTakenAway();
    open(path.replace(ANALYSES, "/analyser") + "/historik");
    assertThat(page().locator(".alterations")).containsText("Låst.docx");
  }

  private void readAndTakenAway() {
    page().locator(".file-list .file-name").first().click();
    assertThat(page().locator(".extracted")).hasText("Kajens reservkraft");
    everybodyCanUse("an attached file");
    page().goBack();
    page().locator(".file-list a[href$='/ta-bort']").first().click();
    everybodyCanUse("before a file is taken away");
    page().locator("main form button").click();
    assertThat(page().locator(".file-list li")).hasCount(1);
  }

  private void chosen(String name, byte[] content) {
    page()
        .locator("[data-attach] input[type=file]")
        .setInputFiles(new FilePayload(name, "application/octet-stream", content));
  }

  private static String page(Answer made) {
    return "/filer/" + idOf(made);
  }

  private static String idOf(Answer made) {
    return made.json().path("id").asText();
  }

  private static int found(Http who) {
    var answer = who.post("/api/v1/search", Map.of("query", WORD));
    assertEquals(200, answer.status(), answer::text);
    return answer.json().path("total").asInt();
  }

  private static Answer attach(Http who, String path, String name, byte[] file) {
    var answer = sent(who, path, name, file);
    assertEquals(201, answer.status(), answer::text);
    return answer;
  }

  private static Answer sent(Http who, String path, String name, byte[] file) {
    return who.send(
        "POST",
        path + "/attachments",
        BodyPublishers.ofByteArray(file),
        "Content-Type",
        "application/octet-stream",
        "X-File-Name",
        URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20"));
  }

  private static String begun(Http writer, UUID operator, String compartment) {
    var input =
        Map.of(
            "title",
            "Analys med bifogat",
            "operator",
            operator.toString(),
            "securityClass",
            "NONE",
            "compartments",
            List.of(compartment));
    return ANALYSES + "/" + FirstDays.created(writer.post(ANALYSES, input)).path("id").asText();
  }
}
