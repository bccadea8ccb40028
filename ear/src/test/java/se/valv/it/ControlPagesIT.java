package se.valv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;

/**
 * A control plan as people keep it: in a browser, from the year that is planned to what was mended.
 */
class ControlPagesIT extends BrowserTest {

  @Test
  void aControlFindsSomethingThatOneMendsAndAnotherFollowsUp() {
    as("COORDINATOR");
    assertEquals(200, open("/kontrollplaner"));
    page().locator("main a[href$='/ny']").first().click();
    page().locator("[name=year]").fill("nästa");
    page().keyboard().press("Control+Enter");
    assertThat(page().locator("#error-summary")).isVisible();
    everybodyCanUse("a control plan with mistakes");
    begun();
    written("Låsronder", "2025-03-31");
    everybodyCanUse("a control that is late");
    stepped("CARRY_OUT", "Tolv av tretton låsta.");
    page().locator(".turn a[href$='/avvikelse']").click();
    everybodyCanUse("a new deviation");
    filled("Grinden stod olåst", "2099-01-31");
    stepped("MEND", "Nytt lås, kvitterat.");
    var deviation = page().url().replaceFirst(".*(?=/kontrollplaner/)", "");
    as("OFFICER");
    open(deviation);
    page().locator(".turn a[href$='FOLLOW_UP']").click();
    everybodyCanUse("before it is followed up");
    page().locator("main form button").click();
    assertThat(page().locator(".state[data-state=FOLLOWED_UP]")).isVisible();
    seen(deviation);
  }

  private void seen(String deviation) {
    everybodyCanUse("a deviation that is over");
    open(deviation.replaceFirst("/delar/.*", ""));
    everybodyCanUse("a control plan");
    open("/kontrollplaner");
    everybodyCanUse("the list of control plans");
  }

  private void begun() {
    page().locator("[name=year]").fill("2027");
    page().locator("select[name=operator]").selectOption(label("Exempelstads kommun"));
    page().locator("[name=securityClass][value=BH]").check();
    page().locator("label", text("Samhällsbyggnadsförvaltningen: säkerhetsskyddsanalys")).click();
    page().keyboard().press("Control+Enter");
    page().waitForURL(url -> url.matches(".*/kontrollplaner/[0-9a-f-]{36}"));
  }

  private void written(String name, String due) {
    page().locator("main a[href$='/kontroller/ny']").click();
    page().locator("[name=area][value=PHYSICAL]").check();
    filled(name, due);
  }

  private void filled(String name, String due) {
    page().locator("[name=name]").fill(name);
    page().locator("[name=responsible]").fill("Fastighetschefen");
    page().locator("[name=due]").fill(due);
    page().keyboard().press("Control+Enter");
    page().waitForURL(url -> url.matches(".*/delar/[0-9a-f-]{36}"));
  }

  private void stepped(String event, String said) {
    page().locator(".turn a[href$='/steg/" + event + "']").click();
    page().locator("[name=text]").fill(said);
    page().keyboard().press("Control+Enter");
    page().waitForURL(url -> url.matches(".*/delar/[0-9a-f-]{36}"));
  }

  private static SelectOption label(String label) {
    return new SelectOption().setLabel(label);
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
