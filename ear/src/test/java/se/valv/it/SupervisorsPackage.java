package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;

/** The supervisor's package (tillsynspaket), taken out in a browser and read page by page. */
final class SupervisorsPackage {

  private static final String SEND = "main form.form button";
  private static final String REASON = "Begärd av länsstyrelsen";

  private final BrowserTest browser;
  private final Realm realm;
  private final List<String> hidden;

  /**
   * Of a little municipality.
   *
   * @param hidden what stands on no page of him who does not reach it
   */
  SupervisorsPackage(BrowserTest browser, Realm realm, List<String> hidden) {
    this.browser = browser;
    this.realm = realm;
    this.hidden = hidden;
  }

  /** By somebody who reaches an analysis of which this revision is in force. */
  void takenOutBy(Http officer, String revision) throws IOException {
    browser.as(officer);
    var sheets = Sheets.marked(takenOut(), "Konfidentiell", "V1-K");
    assertTrue(sheets.size() > 1, "so that there is another page to look at");
    var first = sheets.getFirst();
    assertTrue(first.contains(REASON) && first.contains("Krav och läge"), first);
    var text = String.join("\n", sheets);
    assertTrue(text.contains(number(revision) + ": Analys av kulturen"), text);
    for (var word : List.of("Depå vid Prov", "Nytt lås", "Min andra plan.", "Ersatt")) {
      assertTrue(text.contains(word), word + " in " + text);
    }
    assertFalse(text.contains("Min egen plan."), "what is no more in force");
    for (int i = 0; i < sheets.size(); i++) {
      for (var word : hidden) {
        assertFalse(sheets.get(i).contains(word), word + " on page " + (i + 1));
      }
    }
    whoReachesItHasItInHis();
  }

  /** The package as somebody asks for it on its page. */
  private byte[] takenOut() throws IOException {
    var page = browser.page();
    assertEquals(200, browser.open("/administration/tillsyn/" + realm.operator()));
    page.locator("main .back a[href$='/paket']").click();
    page.waitForURL(url -> url.endsWith("/paket"));
    browser.everybodyCanUse("the form of the package");
    page.locator(SEND).click();
    page.locator("#error-summary").waitFor();
    browser.everybodyCanUse("the form of the package without a reason");
    page.locator("select[name=compartment]").selectOption(realm.compartment("V1").toString());
    page.locator("textarea[name=reason]").fill(REASON);
    var download = page.waitForDownload(() -> page.locator(SEND).click());
    assertTrue(download.suggestedFilename().matches("uttag-V1-K-.+\\.pdf"));
    return Files.readAllBytes(download.path());
  }

  /** So it is known that the words would have been found. */
  private void whoReachesItHasItInHis() {
    var path = "/api/v1/operators/" + realm.operator() + "/supervision/report.pdf";
    var said = Map.of("reason", REASON, "compartment", realm.compartment("X1").toString());
    var made = realm.stranger().post(path, said);
    assertEquals(201, made.status(), made::text);
    var text = String.join("\n", Sheets.of(made.bytes()));
    hidden.forEach(word -> assertTrue(text.contains(word), word));
  }

  private String number(String analysis) {
    var api = "/api/v1" + analysis.replace("/analyser", "/analyses");
    return realm.observer().get(api).json().path("number").asText();
  }
}
