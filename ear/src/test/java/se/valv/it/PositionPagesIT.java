package se.valv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A position in a browser: lacking its class, placed by two, and looked at again. */
class PositionPagesIT extends BrowserTest {

  private static final String TITLE = "Maskinist vid depån";

  private final Rights rights = new Rights();

  @Test
  void aPositionIsPlacedByTwoAndTheGapVanishesAndItIsLookedAtAgain() {
    var people = people();
    var analysis = people.analysis("Maskinhallens analys", "Byt låset", "2099-05-31");
    var position = registered(analysis);
    as("COORDINATOR");
    open("/befattningar/gap");
    assertThat(row().locator(".lacking")).isVisible();
    row().locator("a").first().click();
    everybodyCanUse("a position without a class");
    page().locator(".turn a[href$='/placera']").click();
    everybodyCanUse("a placement to propose");
    page().locator("[name=positionClass][value='2']").check();
    page().locator("[name=analysis]").selectOption(analysis.replaceFirst(".*/", ""));
    page().locator("[name=why]").fill("Kan orsaka allvarlig skada.");
    page().keyboard().press("Control+Enter");
    prepared();
    decided(position);
    open("/befattningar/gap");
    assertThat(row().locator(".lacking")).hasCount(0);
    people.establish(people.revision(analysis));
    lookedAtAgain();
  }

  private void prepared() {
    page().locator("a[href$='/steg/PREPARE']").click();
    everybodyCanUse("a placement to prepare");
    page().locator("[name=reason]").fill("Sköter maskiner i en samhällsviktig anläggning.");
    page().locator("[name=unclassified]").check();
    page().keyboard().press("Control+Enter");
    assertThat(page().locator(".state[data-state=PREPARED]")).isVisible();
  }

  private void decided(String position) {
    as("OFFICER");
    open(position);
    page().locator("a[href$='/steg/DECIDE']").click();
    everybodyCanUse("a placement to decide");
    page().locator("[name=registryNumber]").fill("KS 2026/77");
    page().keyboard().press("Control+Enter");
    assertThat(page().locator(".state[data-state=IN_FORCE]")).isVisible();
    everybodyCanUse("a position in a class");
  }

  private void lookedAtAgain() {
    as("COORDINATOR");
    open("/oversikt/omprovning");
    everybodyCanUse("what is to be looked at again");
    row().locator("a[href^='/oversikt/omprovning/']").click();
    everybodyCanUse("a position that is looked at again");
    page().locator("main form button").click();
    assertThat(page().locator("#error-summary")).isVisible();
    page().locator("[name=comment]").fill("Samma skada, samma klass.");
    page().keyboard().press("Control+Enter");
    page().waitForURL(url -> url.endsWith("/oversikt/omprovning"));
    assertThat(row()).hasCount(0);
  }

  private Locator row() {
    return page().locator(".table tbody tr", new Page.LocatorOptions().setHasText(TITLE));
  }

  /** A position that can harm what the analysis has. */
  private String registered(String analysis) {
    var assets = rights.coordinator.get(analysis).json().at("/assets/0/asset").asText();
    var sent =
        Map.<String, Object>of(
            "positionCode",
            "DEP-014",
            "title",
            TITLE,
            "operator",
            operator(),
            "kind",
            "EMPLOYMENT",
            "sensitive",
            true,
            "securityClass",
            "BH",
            "compartments",
            List.of(rights.known("SBF-ANALYS")),
            "assets",
            List.of(Map.of("asset", assets, "extent", "SUBSTANTIAL")));
    var id = FirstDays.created(rights.coordinator.post("/api/v1/positions", sent)).path("id");
    return "/befattningar/" + id.asText();
  }

  private Established people() {
    var made =
        Map.<String, Object>of(
            "operator",
            operator(),
            "compartments",
            List.of(rights.known("SBF-ANALYS")),
            "scope",
            List.of(unit()),
            "securityClass",
            "BH");
    return new Established(rights.coordinator, rights.officer, Http.as("TOP_MANAGER"), made);
  }

  /** Of an administration that no other test writes an analysis of. */
  private String unit() {
    var units = rights.coordinator.get("/api/v1/units").json().path("items");
    return StreamSupport.stream(units.spliterator(), false)
        .filter(unit -> unit.path("name").asText().equals("Kultur- och fritidsförvaltningen"))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  private String operator() {
    return rights.account("COORDINATOR").path("operator").asText();
  }
}
