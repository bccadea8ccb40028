package se.valv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.options.SelectOption;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** HR asks with the keyboard alone, and another approves what HR opens. */
class RecruitmentPagesIT extends BrowserTest {

  private static final String REFERENCE = "REK 2026/77";

  private static final String CODE = "SBF-977";

  private final Clock clock = Clock.system(ZoneId.of("Europe/Stockholm"));

  @Test
  void aCaseIsOpenedApprovedAndAskedInWithTheKeyboard() {
    registered();
    logIn("HR");
    page().waitForURL(url -> url.endsWith("/placeringskontroll"));
    opened();
    everybodyCanUse("one's own recruitment cases");
    as("OFFICER");
    open("/rekryteringsarenden");
    everybodyCanUse("what HR waits for");
    page().locator("main a[href^='/rekryteringsarenden/']").last().click();
    everybodyCanUse("a recruitment case");
    page().locator("main button[value=APPROVE]").click();
    page().waitForURL(url -> url.endsWith("/rekryteringsarenden"));
    as("HR");
    open("/placeringskontroll");
    var begun = clock.instant();
    page().locator("[name=identityNumber]").focus();
    page().keyboard().type("19800101-9812");
    page().keyboard().press("Enter");
    assertThat(page().locator(".verdict.yes strong")).isVisible();
    assertTrue(Duration.between(begun, clock.instant()).compareTo(Duration.ofSeconds(10)) < 0);
    assertFalse(page().url().contains("1980"));
    everybodyCanUse("an answer");
    page().locator("[name=identityNumber]").fill("19800101-9805");
    page().keyboard().press("Enter");
    assertThat(page().locator(".verdict.no strong")).isVisible();
  }

  private static void registered() {
    var writer = Http.as("COORDINATOR");
    var sent = new HashMap<String, Object>();
    sent.put("positionCode", CODE);
    sent.put("title", "Kommunikatör");
    sent.put("operator", id(writer, "operators", "EXK"));
    sent.put("unit", id(writer, "units", "SBF"));
    sent.put("kind", "EMPLOYMENT");
    sent.put("sensitive", false);
    sent.put("tellHr", true);
    sent.put("securityClass", "NONE");
    sent.put("compartments", List.of(id(writer, "compartments?action=WRITE", "SBF-ANALYS")));
    assertEquals(201, writer.post("/api/v1/positions", sent).status());
  }

  private static String id(Http who, String list, String code) {
    return who.get("/api/v1/" + list)
        .json()
        .path("items")
        .valueStream()
        .filter(item -> item.path("code").asText().equals(code))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  private void opened() {
    var today = LocalDate.now(clock);
    open("/placeringskontroll/arenden/nytt");
    page().keyboard().press("Control+Enter");
    everybodyCanUse("a case without words");
    page().locator("[name=reference]").fill(REFERENCE);
    var place = new SelectOption().setLabel("Samhällsbyggnadsförvaltningen");
    page().locator("[name=place]").selectOption(place);
    page().locator("[name=positionCodes]").fill(CODE);
    page().locator("[name=startDate]").fill(today.toString());
    page().locator("[name=openUntil]").fill(today.plusDays(20).toString());
    page().keyboard().press("Control+Enter");
    page().waitForURL(url -> url.endsWith("/placeringskontroll/arenden"));
    assertThat(page().locator("main table")).containsText(REFERENCE);
  }
}
