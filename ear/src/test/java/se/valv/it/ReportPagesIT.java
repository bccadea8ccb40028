package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A report asked for in a browser: the reason, the question of the class, the file. */
class ReportPagesIT extends BrowserTest {

  private static final String SEND = "main form.form button";

  private final Http officer = Http.as("OFFICER");
  private final String operator = named("/api/v1/operators", "EXK");
  private final String compartment = named("/api/v1/compartments", "SBF-ANALYS");

  @Test
  void anAnalysisAndAnAssetAreAskedForWithAReason() throws IOException {
    as("OFFICER");
    var analysis = Map.of("title", "Prov", "operator", operator);
    asked("/analyser/" + added(officer, "/api/v1/analyses", analysis));
    var asset = Map.of("name", "Prov", "kind", "SYSTEM", "level", "C");
    asked("/skyddsvarden/" + added(Http.as("COORDINATOR"), "/api/v1/assets", asset));
  }

  private void asked(String page) throws IOException {
    assertEquals(200, open(page));
    page().locator("main .back a[href$='/rapport']").click();
    page().waitForURL(url -> url.endsWith("/rapport"));
    everybodyCanUse("report form of " + page);
    page().locator(SEND).click();
    page().waitForLoadState();
    assertTrue(page().title().matches("(Fel|Error):.*"), page().title());
    everybodyCanUse("report form without a reason of " + page);
    page().locator("textarea[name=reason]").fill("Begärd av länsstyrelsen");
    var download = page().waitForDownload(() -> page().locator(SEND).click());
    assertTrue(download.suggestedFilename().matches("uttag-.+\\.pdf"), page);
    var file = Files.readAllBytes(download.path());
    var sheets = Sheets.marked(file, "Begränsat hemlig", "SBF-ANALYS-BH");
    assertTrue(sheets.getFirst().contains("Begärd av länsstyrelsen"), sheets.getFirst());
  }

  private String added(Http who, String path, Map<String, String> what) {
    var input = new HashMap<String, Object>(what);
    input.put("securityClass", "BH");
    input.put("compartments", List.of(compartment));
    var answer = who.post(path, input);
    assertEquals(201, answer.status(), answer::text);
    return answer.json().path("id").asText();
  }

  private String named(String path, String code) {
    var answer = officer.get(path).json();
    return StreamSupport.stream(answer.path("items").spliterator(), false)
        .filter(one -> one.path("code").asText().equals(code))
        .map((JsonNode one) -> one.path("id").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError(path + " " + answer));
  }
}
