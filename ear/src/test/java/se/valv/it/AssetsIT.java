package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Protected assets over HTTP: what they are, who sees them, and what they may point at. */
class AssetsIT {

  private static final String ASSETS = "/api/v1/assets";

  private final Realm realm = Realm.found();
  private final Http observer = realm.observer();

  @Test
  void whatIsRegisteredIsReadListedAndFoundByWhoReachesItAndByNobodyElse() {
    var power = registered(observer, facility("Reservkraft vid Norrtorp", "BH", "V1"));
    var needs = List.of(need(power, "POWER", "TOTAL"));
    var wanted = with(facility("Norra vattenverket", "BH", "V1"), "dependencies", needs);
    var answer = observer.post(ASSETS, wanted);
    assertEquals(201, answer.status(), answer::text);
    var id = answer.json().path("id").asText();

    var read = observer.get(ASSETS + "/" + id);
    assertEquals("\"1\"", read.header("etag"));
    assertTrue(read.json().path("number").asText().matches("V1-BH \\d{4}:2"), read::text);
    assertEquals("Reservkraft vid Norrtorp", read.json().at("/dependencies/0/name").asText());
    assertEquals("[]", read.json().path("gaps").toString());

    var listed = observer.get(ASSETS + "?kind=FACILITY&grade=B&category=VITAL_TO_SOCIETY").json();
    assertEquals(2, listed.path("total").asInt());
    assertEquals("B", listed.at("/hits/0/keywords/grade").asText());
    assertEquals(0, observer.get(ASSETS + "?kind=SYSTEM").json().path("total").asInt());
    var found = observer.post("/api/v1/search", Map.of("query", "vattenverket")).json();
    assertEquals("ASSET", found.at("/hits/0/kind").asText());

    var other = Realm.found().observer();
    assertTrue(other.get(ASSETS + "/" + UUID.randomUUID()).looksLike(other.get(ASSETS + "/" + id)));
    assertEquals(0, other.get(ASSETS).json().path("total").asInt());
  }

  @Test
  void whatCanNotBeSeenAndWhatMayNotBePointedAtAreOneAnswer() {
    var hidden = registered(realm.stranger(), facility("Dold", "NONE", "X1"));
    var graver = registered(observer, facility("Hemligare", "K", "V1"));
    var narrower = registered(observer, facility("Smalare", "NONE", "V1", "V2"));
    var absent = pointing("NONE", UUID.randomUUID().toString());
    assertEquals(422, absent.status());
    assertEquals("NOT_REFERABLE", absent.json().at("/errors/0/code").asText());
    assertEquals("dependencies[0]", absent.json().at("/errors/0/field").asText());
    for (var target : List.of(hidden, graver, narrower)) {
      assertTrue(absent.looksLike(pointing("NONE", target)), target);
    }
    assertEquals(201, pointing("K", graver).status());
    var document =
        observer.post(
            "/api/v1/documents",
            Map.of(
                "openSubject", "x",
                "securityClass", "NONE",
                "compartments", List.of(realm.compartment("V1").toString())));
    assertTrue(absent.looksLike(pointing("NONE", document.json().path("id").asText())));
  }

  @Test
  void twoScalesAreNeverMixed() {
    var mixed = facility("Vattentorn", "NONE", "V1");
    mixed.put("subjectClass", "BH");
    var refused = observer.post(ASSETS, mixed);
    assertEquals(422, refused.status());
    assertEquals("CLASS_ON_OTHER_THAN_INFORMATION", refused.json().at("/errors/0/code").asText());
    var levelled = facility("Ritningar", "NONE", "V1");
    levelled.put("kind", "INFORMATION");
    var codes = observer.post(ASSETS, levelled).json().path("errors").findValuesAsText("code");
    assertTrue(codes.contains("LEVEL_ON_INFORMATION"), codes::toString);
    assertEquals(0, observer.get(ASSETS).json().path("total").asInt());
  }

  @Test
  void aChangeNamesItsVersionAndStaysUnderItsLabel() {
    var wanted = facility("Pumpstation", "NONE", "V1");
    var path = ASSETS + "/" + registered(observer, wanted);
    wanted.put("name", "Pumpstation Syd");
    assertEquals(200, observer.put(path, wanted, "If-Match", "\"1\"").status());
    assertEquals(412, observer.put(path, wanted, "If-Match", "\"1\"").status());
    assertEquals("Pumpstation Syd", observer.get(path).json().path("name").asText());
    var itself = List.of(need(path.substring(ASSETS.length() + 1), "STAFF", "WEAK"));
    var around = observer.put(path, with(wanted, "dependencies", itself), "If-Match", "\"2\"");
    assertEquals("ITSELF", around.json().at("/errors/0/code").asText());
    wanted.put("unit", UUID.randomUUID().toString());
    assertEquals("UNKNOWN", put(path, wanted).json().at("/errors/0/code").asText());
    wanted.put("unit", null);
    wanted.put("securityClass", "BH");
    assertEquals("NOT_CHANGED_HERE", put(path, wanted).json().at("/errors/0/code").asText());
  }

  @Test
  void whoMayReadDocumentsOnlyFindsNoAssetsInTheSamePlace() {
    var coordinator = Http.as("COORDINATOR");
    var registrar = Http.as("REGISTRAR");
    var shared = new HashSet<>(places(coordinator));
    shared.retainAll(places(registrar));
    var word = "åskledare" + UUID.randomUUID().toString().substring(0, 8);
    var asset = new HashMap<>(facility(word, "NONE", "V1"));
    asset.put("compartments", List.of(shared.iterator().next()));
    var id = registered(coordinator, asset);
    var question = Map.of("query", word);
    assertEquals(1, coordinator.post("/api/v1/search", question).json().path("total").asInt());
    var found = registrar.post("/api/v1/search", question).json();
    assertEquals(0, found.path("total").asInt());
    assertFalse(found.has("suggestion"));
    var only = Map.of("query", word, "kinds", List.of("ASSET"));
    assertEquals(0, registrar.post("/api/v1/search", only).json().path("total").asInt());
    assertTrue(registrar.get("/api/v1/finns-inte").looksLike(registrar.get(ASSETS + "/" + id)));
  }

  private Answer put(String path, Map<String, Object> wanted) {
    return observer.put(path, wanted, "If-Match", "\"2\"");
  }

  private Answer pointing(String securityClass, String target) {
    var needs = List.of(need(target, "POWER", "TOTAL"));
    return observer.post(
        ASSETS, with(facility("Pekare", securityClass, "V1"), "dependencies", needs));
  }

  private static List<String> places(Http http) {
    return http.get("/api/v1/compartments?action=WRITE").json().findValuesAsText("id");
  }

  private static String registered(Http http, Map<String, Object> asset) {
    var answer = http.post(ASSETS, asset);
    assertEquals(201, answer.status(), answer::text);
    return answer.json().path("id").asText();
  }

  private static Map<String, Object> need(String asset, String kind, String strength) {
    return Map.of("asset", asset, "kind", kind, "strength", strength);
  }

  private static Map<String, Object> with(Map<String, Object> asset, String field, Object value) {
    var other = new HashMap<>(asset);
    other.put(field, value);
    return other;
  }

  /** A facility that lacks nothing. */
  private Map<String, Object> facility(String name, String securityClass, String... places) {
    var asset = new HashMap<String, Object>();
    asset.put("name", name);
    asset.put("kind", "FACILITY");
    asset.put("securityClass", securityClass);
    asset.put(
        "compartments",
        List.of(places).stream().map(code -> realm.compartment(code).toString()).toList());
    asset.put("level", "B");
    asset.put("availability", Map.of("level", "B", "text", "Halva staden står utan vatten."));
    asset.put("outage", Map.of("amount", 8, "unit", "HOURS"));
    asset.put("categories", List.of("VITAL_TO_SOCIETY"));
    asset.put("owner", "Driftchefen");
    asset.put("nextReview", "2027-05-31");
    return asset;
  }
}
