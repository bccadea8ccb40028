package se.valv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * A plan as people follow it: in a browser, from the task on the start page to what is verified.
 */
class PlanPagesIT extends BrowserTest {

  private static final String NAME = "Byt låset i depån";

  private final Rights rights = new Rights();

  @Test
  void aMeasureIsTakenFromTheStartPageDoneByOneAndVerifiedByAnother() {
    established();
    as("COORDINATOR");
    open("/");
    var task = page().locator(".tasks a", text(NAME));
    assertThat(task).isVisible();
    everybodyCanUse("tasks on the start page");
    task.click();
    everybodyCanUse("a measure that is decided");
    var measure = page().url().replaceFirst(".*(?=/planer/)", "");
    stepped("START");
    changed(measure);
    page().locator(".turn a[href$='COMPLETE']").click();
    page().locator("main form button").click();
    assertThat(page().locator("#error-summary")).isVisible();
    everybodyCanUse("a step with mistakes");
    page().locator("[name=evidence]").fill("Låset är bytt, besiktat i protokoll 14.");
    page().keyboard().press("Control+Enter");
    assertThat(page().locator(".state[data-state=DONE]")).isVisible();
    assertEquals(0, page().locator(".turn a").count(), "he has done it himself");

    as("OFFICER");
    open(measure);
    page().locator(".turn a[href$='VERIFY']").click();
    everybodyCanUse("before it is verified");
    page().locator("main form button").click();
    assertThat(page().locator(".state[data-state=VERIFIED]")).isVisible();
    everybodyCanUse("a measure that is verified");
    listed();
  }

  private void changed(String measure) {
    open(measure + "/andra");
    everybodyCanUse("a change of charge");
    page().locator("[name=due]").fill("2099-01-31");
    page().keyboard().press("Control+Enter");
    assertThat(page().locator("#error-summary")).isVisible();
    page().locator("[name=reason]").fill("Leveransen dröjer.");
    page().keyboard().press("Control+Enter");
    assertThat(page().locator(".timeline")).containsText("Leveransen dröjer.");
  }

  private void listed() {
    page().keyboard().press("g");
    page().keyboard().press("u");
    page().waitForURL(url -> url.endsWith("/planer"));
    everybodyCanUse("the list of plans");
    page().locator(".table a", text("Depåns analys")).first().click();
    everybodyCanUse("a plan");
    page().locator(".tally a[href$='VERIFIED']").click();
    assertThat(page().locator(".table tbody tr")).hasCount(1);
    added(page().url().replaceFirst(".*(?=/planer/)", "").replaceFirst("[?].*", ""));
  }

  private void added(String plan) {
    as("COORDINATOR");
    open(plan);
    page().locator("main a[href$='/atgarder/ny']").click();
    page().locator("main form button").click();
    assertThat(page().locator("#error-summary")).isVisible();
    everybodyCanUse("a new measure with mistakes");
    page().locator("[name=name]").fill("Ny larmslinga");
    page().locator("[name=area][value=PHYSICAL]").check();
    page().locator("[name=responsible]").fill("Fastighetschefen");
    page().locator("[name=due]").fill("2099-03-31");
    page().keyboard().press("Control+Enter");
    assertThat(page().locator(".state[data-state=IDENTIFIED]")).isVisible();
  }

  private void stepped(String event) {
    page().locator(".turn a[href$='/steg/" + event + "']").click();
    everybodyCanUse("before " + event);
    page().locator("main form button").click();
    page().waitForURL(url -> url.matches(".*/atgarder/[0-9a-f-]{36}"));
  }

  /** An analysis of the demo's municipality with one measure, established by three people. */
  private void established() {
    var operator = rights.account("COORDINATOR").path("operator").asText();
    var place = List.of(rights.known("SBF-ANALYS"));
    var made =
        Map.<String, Object>of("operator", operator, "compartments", place, "securityClass", "BH");
    var writer = rights.coordinator;
    var analysis = new Established(writer, rights.officer, Http.as("TOP_MANAGER"), made);
    assertTrue(analysis.analysis("Depåns analys", NAME, "2025-05-31").startsWith("/api"));
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
