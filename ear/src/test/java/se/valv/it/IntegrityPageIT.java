package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator.WaitForOptions;
import org.junit.jupiter.api.Test;

/** An auditor with a binder, and the page on which the log shows that it is whole. */
class IntegrityPageIT extends BrowserTest {

  private static final String CODE = ".control-code";

  @Test
  void theKontrollkodOfTheLoginIsComparedOnALaterDay() {
    as("AUDITOR");
    open("/atkomstlogg");
    var binder = page().locator(CODE).innerText();
    assertEquals(9, binder.strip().split("\\s+(?=\\p{L})", -1).length, binder);
    open("/atkomstlogg/kontroll");
    compare(binder);
    assertTrue(verdict().contains("begins as it did"), verdict());
    everybodyCanUse("the log compared with the binder");
    compare(binder.replaceFirst("\\p{L}+", "abborre"));
    assertTrue(verdict().contains("Alert"), verdict());
    compare("9999999 " + binder.replaceFirst("^[^\\p{L}]+", ""));
    assertTrue(verdict().contains("end is missing"), verdict());
    compare("inte någon kod");
    assertEquals("true", page().locator("#kept").getAttribute("aria-invalid"));
    var log = Http.as("AUDITOR").get("/api/v1/audit/entries?action=LOG_DIFFERS&size=10");
    assertEquals("REFUSED", log.json().at("/items/0/outcome").asText(), log::text);
  }

  @Test
  void theNodeChecksItsWholeLogWhenAsked() {
    as("AUDITOR");
    open("/atkomstlogg/kontroll");
    page().locator("button[value=VERIFY]").click();
    var whole = page().locator("[role=status]:has-text('The log is whole')");
    whole.waitFor(new WaitForOptions().setTimeout(60_000));
    everybodyCanUse("the log checked");
  }

  private void compare(String kept) {
    page().locator("#kept").fill(kept);
    page().locator("form:has(#kept) button").click();
    page().waitForLoadState();
  }

  private String verdict() {
    return page().locator("[role=alert]").first().innerText();
  }
}
