package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every page and its states, measured and walked as a person would. */
class PagesIT extends BrowserTest {

  private static final Map<String, Http> SESSIONS = new ConcurrentHashMap<>();
  private static final String NEVER = "/handlingar/00000000-0000-4000-8000-000000000000";

  @ParameterizedTest
  @CsvSource({
    "COORDINATOR,/",
    "COORDINATOR,/handlingar",
    "COORDINATOR,/handlingar?sida=2",
    "COORDINATOR,/handlingar/ny",
    "COORDINATOR,/skyddsvarden",
    "COORDINATOR,/skyddsvarden/ny",
    "COORDINATOR,/skyddsvarden/karta",
    "COORDINATOR,/skyddsvarden/import",
    "COORDINATOR,/skyddsobjekt",
    "COORDINATOR,/skyddsobjekt/nytt",
    "OFFICER,/skyddsvarden/uttag",
    "READER,/analyser",
    "READER,/planer",
    "OFFICER,/",
    "COORDINATOR,/oversikt/analyser",
    "READER,/oversikt/atgarder",
    "COORDINATOR,/oversikt/brister",
    "COORDINATOR,/oversikt/brister?slag=SKYDDSVARDEN",
    "COORDINATOR,/oversikt/omprovning",
    "COORDINATOR,/befattningar",
    "COORDINATOR,/befattningar/ny",
    "COORDINATOR,/befattningar/inlasning",
    "OFFICER,/befattningar/gap",
    "READER,/kontrollplaner",
    "COORDINATOR,/kontrollplaner/ny",
    "VETTING_OFFICER,/provningar",
    "VETTING_OFFICER,/personer",
    "VETTING_OFFICER,/personer/ny",
    "VETTING_OFFICER,/personer/inlasning",
    "HR,/",
    "HR,/placeringskontroll",
    "HR,/placeringskontroll/provning",
    "HR,/placeringskontroll/arenden",
    "HR,/placeringskontroll/arenden/nytt",
    "OFFICER,/rekryteringsarenden",
    "READER,/behorigheter",
    "OFFICER,/behorigheter",
    "SYSTEM_ADMIN,/behorigheter",
    "OFFICER,/behorigheter/behov",
    "INFORMATION_OWNER,/behorigheter/behov/ny",
    "ACCOUNT_ADMIN,/behorigheter/personer",
    "ACCOUNT_ADMIN,/behorigheter/personer/ny",
    "ACCOUNT_ADMIN,/behorigheter/tjanstekonton",
    "ACCOUNT_ADMIN,/behorigheter/tjanstekonton/nytt",
    "ACCOUNT_ADMIN,/behorigheter/omraden",
    "ACCOUNT_ADMIN,/behorigheter/omraden/ny",
    "VETTING_OFFICER,/behorigheter/provningar",
    "VETTING_OFFICER,/behorigheter/provningar/ny",
    "READER,/begar-behorighet",
    "READER,/losenord",
    "AUDITOR,/atkomstlogg",
    "AUDITOR,/atkomstlogg?utfall=NOT_FOUND",
    "AUDITOR,/atkomstlogg/kontroll",
    "OFFICER,/administration/organisation",
    "COORDINATOR,/administration/organisation?datum=2020-06-01",
    "OFFICER,/administration/organisation/ny",
    "OFFICER,/administration/tillsyn",
    "OFFICER,/administration/lagparametrar",
    "OFFICER,/administration/lagparametrar/ESTABLISHING_FUNCTION",
    "COORDINATOR,/administration/lagparametrar/CHECK_RENEWAL_CLASS_3",
    "SYSTEM_ADMIN,/",
    "ACCOUNT_ADMIN,/"
  })
  void everybodyCanUse(String role, String path) {
    as(SESSIONS.computeIfAbsent(role, Http::as));
    assertEquals(200, open(path));
    everybodyCanUse(role + " at " + path);
  }

  @Test
  void everybodyCanUseThePageOfWhatIsNotThere() {
    as("COORDINATOR");
    assertEquals(404, open(NEVER));
    everybodyCanUse("uniform 404");
  }

  @Test
  void everybodyCanUseAFormWithMistakes() {
    as("COORDINATOR");
    open("/handlingar/ny");
    page().locator("main form button").last().click();
    assertTrue(page().title().startsWith("Fel:") || page().title().startsWith("Error:"));
    everybodyCanUse("form with mistakes");
  }

  @Test
  void fromLoginToReadingByTheKeyboardAlone() {
    logIn("READER");
    page().keyboard().press("/");
    page().keyboard().type("reservkraft");
    page().keyboard().press("Enter");
    page().waitForURL(url -> url.contains("/sok/"));
    everybodyCanUse("hits");
    tabTo("/handlingar/");
    page().keyboard().press("Enter");
    page().waitForURL(url -> url.matches(".*/handlingar/[0-9a-f-]{36}"));
    assertTrue(page().locator("main").innerText().contains("FIKTIV HANDLING"));
    everybodyCanUse("a document");
  }

  @Test
  void whatASearchIsForIsInNoAddress() {
    as("READER");
    open("/");
    page().keyboard().press("/");
    page().keyboard().type("reservkraft");
    page().keyboard().press("Enter");
    page().waitForURL(url -> url.contains("/sok/"));
    assertTrue(!page().url().contains("reservkraft") && !page().title().contains("reservkraft"));
  }

  @Test
  void whatWasMeantIsAskedAndNarrowedByTheKeyboardAlone() {
    as("READER");
    open("/");
    page().keyboard().press("/");
    page().keyboard().type("reservkrfat");
    page().keyboard().press("Enter");
    page().waitForURL(url -> url.contains("/sok/"));
    everybodyCanUse("a suggestion");
    var misspelt = page().url();
    tabUntil("document.activeElement.closest('.meant') !== null");
    page().keyboard().press("Enter");
    page().waitForURL(url -> url.contains("/sok/") && !url.equals(misspelt));
    assertTrue(page().locator(".hits mark").count() > 0);
    everybodyCanUse("what was meant");
    var meant = page().url();
    tabUntil("document.activeElement.id === 'sort'");
    page().locator("#sort").selectOption("title");
    page().keyboard().press("Tab");
    page().keyboard().press("Enter");
    page().waitForURL(url -> url.contains("/sok/") && !url.equals(meant));
    assertEquals("title", page().locator("#sort").inputValue());
    assertTrue(page().locator(".hits mark").count() > 0, "the words are kept");
  }

  private void tabUntil(String script) {
    for (int i = 0; i < 60; i++) {
      page().keyboard().press("Tab");
      if (Boolean.TRUE.equals(page().evaluate(script))) {
        return;
      }
    }
    throw new AssertionError("not within 60 tabs: " + script);
  }

  private void tabTo(String path) {
    for (int i = 0; i < 60; i++) {
      page().keyboard().press("Tab");
      var focused =
          page().evaluate("document.activeElement.closest('main') && document.activeElement.href");
      if (focused instanceof String address && address.contains(path)) {
        return;
      }
    }
    throw new AssertionError("no link to " + path + " within 60 tabs");
  }
}
