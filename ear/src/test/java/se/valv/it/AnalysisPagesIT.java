package se.valv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * An analysis as people write and decide it, in a browser: from empty to established, revised, and
 * asked for by the supervisor.
 */
class AnalysisPagesIT extends BrowserTest {

  private static final List<String> SECTIONS =
      List.of("ACTIVITY", "ASSETS", "THREATS", "VULNERABILITIES", "MEASURES", "PLAN");

  private final Realm realm = Realm.found();
  private final Http writer = realm.observer();
  private final Http officer = realm.person("OFFICER");
  private final Http manager = realm.person("TOP_MANAGER");

  @Test
  void threePeopleEstablishAnAnalysisReviseItAndGiveItToTheSupervisor() throws IOException {
    realm.administration("KF", "Kulturförvaltningen");
    var asset = registered(writer, "Depå vid Prov", "V1");
    var analysis = begun();
    var hidden = hidden(analysis, asset);
    everybodyCanUse("an empty analysis");
    writtenByItself(analysis);
    chained(analysis, asset);
    stepped(analysis, "SUBMIT");
    assertEquals(0, page().locator("main a[href$='/skriv']").count(), "it is locked");

    as(officer);
    commented(analysis);
    stepped(analysis, "RETURN", "Säg vem som följer upp.");

    as(writer);
    open(analysis);
    page().locator(".comments button").click();
    assertThat(page().locator(".comments [data-resolved=yes]")).isVisible();
    assertThat(page().locator(".timeline")).containsText("Säg vem som följer upp.");
    stepped(analysis, "SUBMIT");
    as(officer);
    stepped(analysis, "ENDORSE");
    as(manager);
    stepped(analysis, "ESTABLISH");
    assertThat(page().locator(".fingerprint")).hasText(fingerprint(analysis));
    everybodyCanUse("an established analysis");

    as(writer);
    var revision = revised(analysis);
    new SupervisorsPackage(this, realm, hidden).takenOutBy(officer, revision);
  }

  @Test
  void whatTwoWriteInTheSamePlaceIsShownToTheLaterWithoutScript() {
    var path = "/analyser/" + begunBy(writer, input("Analys utan skript", "BH", "V1"));
    var first = Map.of("version", "1", "fran.PLAN", "", "PLAN", "Den enes ord.");
    assertEquals(303, writer.submit(path + "/skriv", first).status());
    var second = new HashMap<>(first);
    second.put("PLAN", "Den andres ord.");
    var answer = writer.submit(path + "/skriv", second);
    assertEquals(412, answer.status());
    assertTrue(answer.text().contains("Den enes ord.") && answer.text().contains("Den andres"));
    second.put("version", "2");
    second.put("fran.PLAN", "Den enes ord.");
    assertEquals(303, writer.submit(path + "/skriv", second).status());
    assertTrue(writer.get(path).text().contains("Den andres ord."));
  }

  /** Begins one by keyboard: to the list, n for new. */
  private String begun() {
    as(writer);
    open("/");
    page().keyboard().press("g");
    page().keyboard().press("a");
    page().waitForURL(url -> url.endsWith("/analyser"));
    everybodyCanUse("the list of analyses");
    page().keyboard().press("n");
    page().waitForURL(url -> url.endsWith("/analyser/ny"));
    page().locator("[name=title]").fill("Analys av kulturen");
    page().keyboard().press("Control+Enter");
    assertThat(page().locator("#error-summary")).isVisible();
    everybodyCanUse("an analysis with mistakes");
    page().locator("details.choose summary").click();
    page().getByLabel("Kulturförvaltningen").check();
    page().locator("[name=securityClass][value=BH]").check();
    page().locator("label", text("Område V1")).click();
    page().keyboard().press("Control+Enter");
    page().waitForURL(url -> url.matches(".*/analyser/[0-9a-f-]{36}"));
    return page().url().replaceFirst(".*(?=/analyser/)", "");
  }

  private void writtenByItself(String analysis) {
    open(analysis + "/skriv");
    everybodyCanUse("where one writes");
    field("ACTIVITY").fill("Vi driver:\n•\tdepåer\u00A0och arkiv");
    page().keyboard().press("Tab");
    assertThat(status("ACTIVITY", "saved")).isVisible();
    assertThat(field("ACTIVITY")).hasValue("Vi driver:\n- depåer och arkiv");
    SECTIONS.stream().skip(1).forEach(section -> field(section).fill("Skrivet i " + section));
    field("ECONOMY").fill("Depåerna bär upp en näring.");
    page().keyboard().press("Control+Enter");
    assertThat(status("ECONOMY", "saved")).isVisible();
    withoutContact();
    besideAnother(analysis);
  }

  private void commented(String analysis) {
    open(analysis + "?kommentera=PLAN");
    page().locator("[name=text]").fill("Bra så.");
    page().keyboard().press("Control+Enter");
    assertThat(page().locator(".comments")).containsText("Bra så.");
    everybodyCanUse("a comment");
  }

  private void withoutContact() {
    page().context().setOffline(true);
    field("MEASURES").fill("Skrivet utan kontakt.");
    field("PLAN").focus();
    assertThat(status("MEASURES", "offline")).isVisible();
    page().context().setOffline(false);
    assertThat(status("MEASURES", "saved")).isVisible();
    forgetComplaints();
  }

  private void besideAnother(String analysis) {
    var api = "/api/v1" + analysis.replace("/analyser", "/analyses");
    var version = writer.get(api).header("etag");
    var other = Map.of("text", "Den andres plan.");
    assertEquals(200, writer.put(api + "/texts/PLAN", other, "If-Match", version).status());
    field("PLAN").fill("Min egen plan.");
    page().keyboard().press("Control+Enter");
    var conflict = page().locator(".conflict[data-for=PLAN]");
    assertThat(conflict).containsText("Den andres plan.");
    assertThat(field("PLAN")).hasValue("Min egen plan.");
    everybodyCanUse("two who write in the same place");
    conflict.locator("[data-keep]").click();
    assertThat(status("PLAN", "saved")).isVisible();
    assertEquals("Min egen plan.", writer.get(api).json().at("/sections/PLAN").asText());
    forgetComplaints();
  }

  private void chained(String analysis, String asset) {
    open(analysis + "/skyddsvarden");
    everybodyCanUse("assets to take in");
    page().locator("[name=asset][value='" + asset + "']").check();
    page().locator("main form button").last().click();
    page().waitForURL(url -> url.contains("intagna=1"));
    open(analysis);
    page().locator(".chain a[href*='slag=hot']").click();
    everybodyCanUse("a new threat");
    page().locator("[name=name]").fill("Stöld");
    page().keyboard().press("Control+Enter");
    page().waitForURL(url -> url.contains("#"));
    page().locator(".lacks a", text("Stöld")).click();
    page().locator("[name=name]").fill("Svagt lås");
    assertEquals("Depå vid Prov", page().locator("#asset option:checked").textContent());
    page().keyboard().press("Control+Enter");
    page().waitForURL(url -> url.contains("#"));
    measured();
    everybodyCanUse("a whole chain");
    open(analysis + "/historik");
    assertThat(page().locator(".alterations ins").first()).isVisible();
    everybodyCanUse("what was altered");
  }

  private void measured() {
    page().locator(".lacks a", text("Svagt lås")).click();
    page().locator("[name=name]").fill("Nytt lås");
    page().locator("[name=area][value=PHYSICAL]").check();
    page().locator("[name=due]").fill("i vår");
    page().keyboard().press("Control+Enter");
    assertThat(page().locator("#error-summary")).isVisible();
    everybodyCanUse("a measure with mistakes");
    page().locator("[name=due]").fill("2027-05-31");
    page().locator("[name=responsible]").fill("Fastighetschefen");
    page().keyboard().press("Control+Enter");
    page().waitForURL(url -> url.contains("#"));
    assertThat(page().locator(".counts")).hasText(Pattern.compile("1 .* 1 .* 1 .*"));
  }

  private String revised(String analysis) {
    stepped(analysis, "START_REVISION", "Två år har gått.");
    var revision = page().url().replaceFirst(".*(?=/analyser/)", "");
    assertTrue(!revision.equals(analysis));
    open(revision + "/skriv");
    field("PLAN").fill("Min andra plan.");
    page().keyboard().press("Control+Enter");
    assertThat(status("PLAN", "saved")).isVisible();
    open(revision + "/jamfor");
    assertThat(page().locator(".compared del")).hasText("egen");
    assertThat(page().locator(".compared ins")).hasText("andra");
    everybodyCanUse("what the revision changes");
    stepped(revision, "SUBMIT");
    as(officer);
    stepped(revision, "ENDORSE");
    as(manager);
    stepped(revision, "ESTABLISH");
    open(analysis);
    assertThat(page().locator(".state[data-state=SUPERSEDED]")).isVisible();
    page().locator(".turn a").click();
    page().waitForURL(url -> url.endsWith(revision));
    return revision;
  }

  /** The way that a page offers: a button to a page that says what follows, and there a button. */
  private void stepped(String analysis, String event, String... comment) {
    open(analysis);
    page().locator(".turn a[href$='/steg/" + event + "']").click();
    everybodyCanUse("before " + event);
    for (var why : comment) {
      page().locator("[name=comment]").fill(why);
    }
    page().locator("main form button").click();
    page().waitForURL(url -> url.matches(".*/analyser/[0-9a-f-]{36}"));
  }

  /**
   * What only the stranger reaches: an asset that needs the one in the analysis, and an annex of
   * the analysis. And what the others reach too: a draft of a higher class. The hidden words.
   */
  private List<String> hidden(String analysis, String asset) {
    var need = Map.of("asset", asset, "kind", "POWER", "strength", "TOTAL");
    registered(realm.stranger(), "Dold depå", "X1", need);
    var annex = input("Dold bilaga", "K", "V1", "X1");
    annex.put("annexOf", analysis.replace("/analyser/", ""));
    begunBy(realm.stranger(), annex);
    begunBy(writer, input("Ett högre utkast", "K", "V1"));
    return List.of("Dold", "Bilaga", "X1");
  }

  private String registered(Http by, String name, String place, Object... needs) {
    var input =
        Map.of(
            "name",
            name,
            "kind",
            "FACILITY",
            "securityClass",
            "NONE",
            "compartments",
            places("V1", place),
            "level",
            "C",
            "availability",
            Map.of("level", "C", "text", "Arkivet går förlorat."),
            "dependencies",
            List.of(needs));
    return FirstDays.created(by.post("/api/v1/assets", input)).path("id").asText();
  }

  private Map<String, Object> input(String title, String securityClass, String... places) {
    var input = new HashMap<String, Object>();
    input.put("title", title);
    input.put("operator", realm.operator().toString());
    input.put("securityClass", securityClass);
    input.put("compartments", places(places));
    return input;
  }

  private List<String> places(String... codes) {
    return Stream.of(codes).distinct().map(code -> realm.compartment(code).toString()).toList();
  }

  private static String begunBy(Http writer, Map<String, Object> input) {
    return FirstDays.created(writer.post("/api/v1/analyses", input)).path("id").asText();
  }

  private String fingerprint(String analysis) {
    var api = "/api/v1" + analysis.replace("/analyser", "/analyses");
    return officer.get(api).json().at("/establishment/fingerprint").asText();
  }

  private Locator field(String name) {
    return page().locator("textarea[name=" + name + "]");
  }

  private Locator status(String name, String state) {
    return page().locator(".status[data-for=" + name + "] [data-when=" + state + "]");
  }

  private static Page.LocatorOptions text(String text) {
    return new Page.LocatorOptions().setHasText(text);
  }
}
