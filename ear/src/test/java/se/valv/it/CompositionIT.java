package se.valv.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The analysis of an operator, composed of those of its administrations. */
class CompositionIT extends BrowserTest {

  private static final String ANALYSES = "/api/v1/analyses";

  private final Realm realm = Realm.found();
  private final Http writer = realm.observer();
  private final UUID water = realm.administration("VA", "Vattenförvaltningen");
  private final UUID school = realm.administration("SK", "Skolförvaltningen");

  @Test
  void itIsComposedOfThoseThatItsReadersMayReadAndSaysWhatTheyCover() {
    var whole = begun("Hela", List.of("V1"), List.of());
    var part = begun("Vatten", List.of("V1"), List.of(water));
    assertEquals(Map.of("VA", "MISSING", "SK", "MISSING"), covered(writer, whole));
    assertEquals(204, compose(whole, part).status());
    assertEquals(Map.of("VA", "IN_WORK", "SK", "MISSING"), covered(writer, whole));
    assertEquals(id(part), writer.get(whole).json().at("/composed/0").asText());

    var narrower = begun("Skola", List.of("V1", "V2"), List.of(school));
    var before = writer.get(whole + "/coverage").text();
    var refused = compose(whole, part, narrower);
    assertEquals("NOT_REFERABLE", code(refused));
    var absent = compose(whole, part, ANALYSES + "/" + UUID.randomUUID());
    assertTrue(absent.looksLike(refused), absent::text);
    assertEquals(before, writer.get(whole + "/coverage").text());
    var annex = begun("Bilaga", List.of("V1", "V2"), List.of());
    assertEquals(204, compose(annex, part, narrower).status());
    assertEquals(Map.of("VA", "IN_WORK", "SK", "IN_WORK"), covered(writer, annex));
    assertEquals(before, writer.get(whole + "/coverage").text());
  }

  @Test
  void onlyPartsOfTheSameOperatorAreTakenIntoTheWhole() {
    var whole = begun("Hela", List.of("V1"), List.of());
    var part = begun("Vatten", List.of("V1"), List.of(water));
    var other = begun("En till", List.of("V1"), List.of());
    assertEquals("NOT_A_PART", code(compose(whole, other)));
    assertEquals("NOT_WHOLE", code(compose(part, other)));
    var stale = Map.of("analyses", List.of(id(part)));
    assertEquals(428, writer.put(whole + "/composition", stale).status());
    assertEquals(204, compose(whole, part).status());
    assertEquals(412, writer.put(whole + "/composition", stale, "If-Match", "\"1\"").status());
    assertEquals(404, Realm.found().observer().get(whole + "/coverage").status(), "out of reach");
    assertEquals(204, compose(whole).status());
    assertEquals(0, writer.get(whole).json().path("composed").size());
  }

  @Test
  void aPersonChoosesThemAndSeesWhatIsMissing() {
    var rights = new Rights();
    var operator = rights.account("COORDINATOR").path("operator").asText();
    var place = rights.known("SBF-ANALYS");
    var unit = administrationOf(rights.coordinator, operator);
    var input = new HashMap<String, Object>();
    input.put("title", "Delanalys att välja");
    input.put("operator", operator);
    input.put("scope", List.of(unit));
    input.put("securityClass", "NONE");
    input.put("compartments", List.of(place));
    FirstDays.created(rights.coordinator.post(ANALYSES, input));
    input.put("title", "Kommunens analys");
    input.remove("scope");
    var whole = FirstDays.created(rights.coordinator.post(ANALYSES, input)).path("id").asText();
    as("COORDINATOR");
    open("/analyser/" + whole);
    page().locator("a[href$='/delanalyser']").click();
    everybodyCanUse("nothing is covered");
    page().getByLabel("Delanalys att välja").check();
    page().locator("main form button").click();
    assertThat(page().locator("[data-covered=IN_WORK], [data-covered=PARTLY]").first()).isVisible();
    everybodyCanUse("something is covered");
    open("/analyser/" + whole + "/historik");
    assertThat(page().locator(".alterations")).containsText("Delanalys att välja");
  }

  private static String administrationOf(Http who, String operator) {
    var units = who.get("/api/v1/units").json().path("items");
    return StreamSupport.stream(units.spliterator(), false)
        .filter(unit -> unit.path("operator").asText().equals(operator))
        .filter(unit -> unit.path("kind").asText().equals("ADMINISTRATION"))
        .findFirst()
        .orElseThrow()
        .path("id")
        .asText();
  }

  private Answer compose(String whole, String... parts) {
    var ids = List.of(parts).stream().map(CompositionIT::id).toList();
    var seen = writer.get(whole).header("etag");
    return writer.put(whole + "/composition", Map.of("analyses", ids), "If-Match", seen);
  }

  private static Map<String, String> covered(Http who, String whole) {
    var rows = who.get(whole + "/coverage").json().path("administrations");
    return StreamSupport.stream(rows.spliterator(), false)
        .collect(
            Collectors.toMap(
                row -> row.path("name").asText().startsWith("V") ? "VA" : "SK",
                row -> row.path("state").asText()));
  }

  private String begun(String title, List<String> places, List<UUID> scope) {
    var input = new HashMap<String, Object>();
    input.put("title", title);
    input.put("operator", realm.operator().toString());
    input.put("scope", scope.stream().map(UUID::toString).toList());
    input.put("securityClass", "NONE");
    input.put("compartments", places.stream().map(p -> realm.compartment(p).toString()).toList());
    return ANALYSES + "/" + FirstDays.created(writer.post(ANALYSES, input)).path("id").asText();
  }

  private static String id(String path) {
    return path.substring(ANALYSES.length() + 1);
  }

  private static String code(Answer answer) {
    assertEquals(422, answer.status(), answer::text);
    return answer.json().at("/errors/0/code").asText();
  }
}
