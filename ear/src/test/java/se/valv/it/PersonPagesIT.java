package se.valv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** A person as who vets meets him: registered, looked up, shown, changed, in a browser. */
class PersonPagesIT extends BrowserTest {

  private static final String NUMBER = "19800101-9853";

  @Test
  void aPersonIsRegisteredLookedUpAndShown() {
    logIn("VETTING_OFFICER");
    assertEquals(200, open("/personer"));
    looked("19800101-9805");
    assertThat(page().locator("#error-summary")).isVisible();
    everybodyCanUse("a number that is wrong");
    looked(NUMBER);
    assertThat(page().locator("main .note")).isVisible();
    everybodyCanUse("a number that finds nobody");
    registered();
    everybodyCanUse("a person");
    var person = page().url().replaceFirst(".*(?=/personer/)", "");
    page().locator("main form[action$='/visa'] button").click();
    assertThat(page().locator("main .facts")).containsText(NUMBER);
    everybodyCanUse("a person whose number is shown");
    assertFalse(page().url().contains("1980"));
    open(person + "/andra");
    everybodyCanUse("a person who is changed");
    page().locator("[name=name]").fill("Rut Ekdal");
    page().keyboard().press("Control+Enter");
    page().waitForURL(url -> url.endsWith(person));
    open("/personer");
    looked(NUMBER);
    page().waitForURL(url -> url.endsWith(person));
    assertThat(page().locator("h1")).hasText("Rut Ekdal");
  }

  private void looked(String number) {
    page().locator("[name=identityNumber]").fill(number);
    page().locator("main form button").last().click();
  }

  private void registered() {
    open("/personer/ny");
    page().locator("[name=identityNumber]").fill(NUMBER);
    page().locator("[name=name]").fill("Rut Ek");
    page().locator("[name=securityClass][value=BH]").check();
    var place = "Samhällsbyggnadsförvaltningen: personal";
    page().locator("label", new Page.LocatorOptions().setHasText(place)).click();
    page().keyboard().press("Control+Enter");
    page().waitForURL(url -> url.matches(".*/personer/[0-9a-f-]{36}"));
  }
}
