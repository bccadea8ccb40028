package se.valv.it;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Assets in and out of the register as files, the map of what needs what, and skyddsobjekt. */
class AssetTablesIT {

  private static final String ASSETS = "/api/v1/assets";
  private static final String IMPORTS = "/api/v1/asset-imports";
  private static final String EXPORTS = "/api/v1/asset-exports";

  private static final String TOWN =
      """
      Namn;Slag;Klass eller nivå;Beror av
      Elkraft;Anläggning;A;
      Pumpstation;System;B;Elkraft | Elkraft | faller
      Vattenverk;Anläggning;A;"Pumpstation | Styrning och övervakning | sämre; Sjukhus | Personal | med möda"
      Sjukhus;Anläggning;A;Vattenverk | Annat | faller
      """;

  private final Realm realm = Realm.found();
  private final Http observer = realm.observer();

  @Test
  void aFileIsTakenWholeWithWhatItsRowsNeedOfEachOther() {
    var preview = observer.post(IMPORTS + "/previews", file(TOWN, "BH", "V1"));
    assertEquals(200, preview.status(), preview::text);
    assertTrue(preview.json().path("whole").asBoolean(), preview::text);
    assertEquals(0, total());
    var taken = observer.post(IMPORTS, file(TOWN, "BH", "V1"));
    assertEquals(201, taken.status(), taken::text);
    assertEquals(4, total());

    var map = observer.get(ASSETS + "/map").json();
    assertEquals(4, map.path("assets").size());
    assertEquals(4, map.path("dependencies").size());
    var power = map.at("/assets/0");
    assertEquals("Elkraft", power.path("name").asText());
    assertEquals(3, power.path("hits").asInt());
    var falls = observer.get(ASSETS + "/" + power.path("id").asText() + "/falls").json();
    assertEquals(List.of("Pumpstation", "Vattenverk", "Sjukhus"), falls.findValuesAsText("name"));
    assertEquals(List.of("TOTAL", "PARTIAL", "PARTIAL"), falls.findValuesAsText("strength"));
    var page = observer.get("/skyddsvarden/karta?valt=" + power.path("id").asText());
    assertEquals(200, page.status());
    assertTrue(page.text().contains("drabbas 3 andra skyddsvärden"), page::text);
  }

  @Test
  void oneWrongRowAndNothingIsTaken() {
    var wrong =
        TOWN + "Torn;Anläggning;KH;\n;System;;\nPekare;System;C;Finns inte | Annat | faller\n";
    var preview = observer.post(IMPORTS + "/previews", file(wrong, "NONE", "V1")).json();
    assertFalse(preview.path("whole").asBoolean());
    assertEquals(
        List.of("CLASS_ON_OTHER_THAN_INFORMATION", "MISSING", "NOT_REFERABLE"),
        preview.findValuesAsText("code"));
    var refused = observer.post(IMPORTS, file(wrong, "NONE", "V1"));
    assertEquals(422, refused.status());
    assertEquals("ROWS_ARE_WRONG", refused.json().at("/errors/0/code").asText());
    assertEquals(0, total());
  }

  @Test
  void nothingIsStoredUnderALabelThatIsNotTheWritersOwn() {
    assertEquals(422, observer.post(IMPORTS, file(TOWN, "NONE", "X1")).status());
    assertEquals(422, observer.post(IMPORTS, file(TOWN, "H", "V1")).status());
    assertEquals(422, observer.post(IMPORTS, file(TOWN, "KH", "V1")).status());
    assertEquals(0, total());
  }

  @Test
  void whatIsTakenOutIsNumberedMarkedReceiptedAndHoldsNothingThatIsHidden() {
    observer.post(IMPORTS, file(TOWN, "BH", "V1"));
    observer.post(IMPORTS, file("Namn;Slag\nArkiv;Objekt\n", "K", "V2"));
    realm.stranger().post(IMPORTS, file("Namn;Slag\nDold;Objekt\n", "NONE", "X1"));

    var made = observer.post(EXPORTS, Map.of("format", "CSV", "reason", "Övning"));
    assertEquals(201, made.status(), made::text);
    assertEquals("K", made.json().path("securityClass").asText());
    assertEquals(5, made.json().path("assets").asInt());
    assertTrue(made.json().path("number").asText().matches("V1\\+V2-K \\d{4}:1"), made::text);
    var text = decoded(made);
    assertTrue(text.contains("KONFIDENTIELL · Enligt säkerhetsskyddslagen (2018:585) · Uttag V1"));
    assertTrue(text.contains("Pumpstation"));
    assertFalse(text.contains("Dold"), text);

    var listed = observer.get(EXPORTS).json();
    assertEquals(1, listed.path("total").asInt());
    assertEquals("Övning", listed.at("/hits/0/title").asText());
    assertEquals("5", listed.at("/hits/0/keywords/count").asText());

    var low = Map.of("format", "XLSX", "reason", "x", "securityClass", "BH");
    var refused = observer.post(EXPORTS, low);
    assertEquals(422, refused.status());
    assertEquals("BELOW_ITS_PARTS", refused.json().at("/errors/0/code").asText());
    var above = Map.of("format", "XLSX", "reason", "x", "securityClass", "H");
    assertEquals(422, observer.post(EXPORTS, above).status());
    assertEquals(422, observer.post(EXPORTS, Map.of("format", "CSV", "reason", " ")).status());
    assertEquals(1, observer.get(EXPORTS).json().path("total").asInt());
  }

  @Test
  void whatIsTakenOutCanBeTakenInAgain() {
    observer.post(IMPORTS, file(TOWN, "NONE", "V1"));
    var other = Realm.found();
    for (var format : List.of("CSV", "XLSX")) {
      var made = observer.post(EXPORTS, Map.of("format", format, "reason", "Flytt"));
      var again = new HashMap<String, Object>();
      again.put("content", made.json().path("content").asText());
      again.put("securityClass", "NONE");
      again.put("compartments", List.of(other.compartment("V2").toString()));
      var taken = other.observer().post(IMPORTS, again);
      assertEquals(201, taken.status(), taken::text);
    }
    assertEquals(8, other.observer().get(ASSETS + "/map").json().path("dependencies").size());
  }

  @Test
  void thereIsNothingToTakeOutForWhoReachesNothing() {
    var nothing = observer.post(EXPORTS, Map.of("format", "CSV", "reason", "x"));
    assertTrue(observer.get("/api/v1/finns-inte").looksLike(nothing));
  }

  @Test
  void aDecisionOnASkyddsobjektPointsOnlyAtAssetsThatItsReadersReach() {
    observer.post(IMPORTS, file(TOWN, "BH", "V1"));
    var asset = observer.get(ASSETS + "?sort=TITLE").json().at("/hits/0/id").asText();
    var absent = observer.post("/api/v1/protected-sites", site("NONE", asset));
    assertEquals(422, absent.status());
    assertEquals("NOT_REFERABLE", absent.json().at("/errors/0/code").asText());
    var registered = observer.post("/api/v1/protected-sites", site("BH", asset));
    assertEquals(201, registered.status(), registered::text);
    var path = "/api/v1/protected-sites/" + registered.json().path("id").asText();
    var read = observer.get(path);
    assertEquals("Elkraft", read.json().at("/assets/0/name").asText());
    assertEquals("[\"ENTRY\",\"DEPICTION\"]", read.json().path("prohibitions").toString());
    assertTrue(
        observer.get("/skyddsvarden/" + asset).text().contains("Norra vattenverket"),
        "the asset tells of the decision");
    var ended = site("BH", asset);
    ended.put("endedOn", "2020-01-01");
    assertEquals(422, observer.put(path, ended, "If-Match", "\"1\"").status());
    ended.put("endedOn", "2026-01-01");
    assertEquals(200, observer.put(path, ended, "If-Match", "\"1\"").status());
    assertEquals(412, observer.put(path, ended, "If-Match", "\"1\"").status());
    var other = Realm.found().observer();
    assertTrue(other.get("/api/v1/finns-inte").looksLike(other.get(path)));
  }

  private int total() {
    return observer.get(ASSETS).json().path("total").asInt();
  }

  private static String decoded(Answer answer) {
    return new String(Base64.getDecoder().decode(answer.json().path("content").asText()), UTF_8);
  }

  private Map<String, Object> file(String text, String securityClass, String place) {
    return Map.of(
        "content", Base64.getEncoder().encodeToString(text.getBytes(UTF_8)),
        "securityClass", securityClass,
        "compartments", List.of(realm.compartment(place).toString()));
  }

  private Map<String, Object> site(String securityClass, String asset) {
    var site = new HashMap<String, Object>();
    site.put("name", "Norra vattenverket");
    site.put("securityClass", securityClass);
    site.put("compartments", List.of(realm.compartment("V1").toString()));
    site.put("authority", "Länsstyrelsen i Exempel län");
    site.put("registryNumber", "450-1-2024");
    site.put("decidedOn", "2024-05-31");
    site.put("prohibitions", List.of("DEPICTION", "ENTRY"));
    site.put("assets", List.of(asset));
    return site;
  }
}
