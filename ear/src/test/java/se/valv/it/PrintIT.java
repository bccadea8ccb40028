package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What comes out on paper, and that the log knows of it. */
class PrintIT extends BrowserTest {

  private static final String PRINT = "form[action$='/utskrift'] button";

  @Test
  void thePrintButtonIsAnActOfItsOwnAndSaysSoOnEverySheet() {
    as("READER");
    var id = openADocument(true);
    for (var sheet : Sheets.of(page().pdf())) {
      assertTrue(sheet.contains("Okontrollerad kopia") && sheet.contains(" (1)"), sheet);
    }
    page().locator(PRINT).click();
    page().waitForURL(url -> url.endsWith("/utskrift"));
    everybodyCanUse("a document for paper");
    for (var sheet : Sheets.of(page().pdf())) {
      assertTrue(sheet.contains("Utskrift införd i åtkomstloggen"), sheet);
    }
    var log = Http.as("AUDITOR").get("/api/v1/audit/entries?action=DOCUMENT_PRINTED&object=" + id);
    assertEquals("karin.handlaggare", log.json().at("/items/0/username").asText(), log::text);
  }

  @Test
  void whoMayReadAndNotPrintIsAnsweredAsForNothing() {
    as("TOP_MANAGER");
    var id = openADocument(false);
    var manager = Http.as("TOP_MANAGER");
    var never = manager.submit("/handlingar/" + UUID.randomUUID() + "/utskrift", Map.of());
    assertEquals(404, never.status());
    assertTrue(never.looksLike(manager.submit("/handlingar/" + id + "/utskrift", Map.of())));
  }

  /** Opens the first document of the list that the reader may print, or that he may not. */
  private String openADocument(boolean printable) {
    open("/handlingar");
    var addresses =
        page().locator("main tbody a").all().stream().map(a -> a.getAttribute("href")).toList();
    for (var address : addresses) {
      open(address);
      if (page().locator(PRINT).count() == (printable ? 1 : 0)) {
        return address.replaceFirst(".*/", "");
      }
    }
    return fail("no such document");
  }
}
