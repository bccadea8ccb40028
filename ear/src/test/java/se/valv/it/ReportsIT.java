package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reports that leave the register: what is in them, what is not, and what is kept of it. */
class ReportsIT {

  private static final String ANALYSES = "/api/v1/analyses";
  private static final String ASSETS = "/api/v1/assets";
  private static final String EXPORTS = "/api/v1/asset-exports";
  private static final List<String> SECTIONS =
      List.of("ACTIVITY", "ASSETS", "THREATS", "VULNERABILITIES", "MEASURES", "PLAN");

  private final Realm realm = Realm.found();
  private final Http writer = realm.observer();

  @Test
  void anAnalysisLeavesNumberedMarkedAndReceiptedAndItsCommentsStay() {
    var path = written(writer, "Vattenförsörjning", "BH", "V1");
    var comment = Map.of("subject", "PLAN", "text", "Hemlig anmärkning");
    assertEquals(204, writer.post(path + "/comments", comment).status());
    var made = writer.post(path + "/report.pdf", said("Till länsstyrelsen", "K"));
    assertEquals(201, made.status(), made::text);
    assertTrue(made.header("content-type").startsWith("application/pdf"), made::toString);
    assertTrue(made.header("content-disposition").contains("uttag-V1-K-"), made::toString);
    var sheets = Sheets.marked(made.bytes(), "Konfidentiell", "V1-K");
    var text = String.join("\n", sheets);
    for (var word : List.of("Vattenverket", "Sabotage", "Hål i staketet", "Laga staketet")) {
      assertTrue(text.contains(word), word);
    }
    assertTrue(text.contains("Till länsstyrelsen") && text.contains("Utkast"), text);
    assertFalse(text.contains("anmärkning"), text);
    receipted("Till länsstyrelsen", "K", path);
  }

  /** The receipt is in the register, and the log names it and what was in it. */
  private void receipted(String reason, String securityClass, String path) {
    var receipt = writer.get(EXPORTS).json().at("/hits/0");
    assertEquals(reason, receipt.path("title").asText());
    assertEquals(securityClass, receipt.path("securityClass").asText());
    assertEquals("ANALYSIS", receipt.at("/keywords/subject").asText());
    var auditor = Http.as("AUDITOR");
    var entries = "/api/v1/audit/entries?action=";
    var made = entries + "EXPORT_MADE&object=" + receipt.path("id").asText();
    assertEquals("DONE", auditor.get(made).json().at("/items/0/outcome").asText());
    var taken = entries + "ANALYSIS_TAKEN_OUT&object=" + path.replaceFirst(".*/", "");
    assertEquals("DONE", auditor.get(taken).json().at("/items/0/outcome").asText());
  }

  @Test
  void theClassIsNeverLowerThanItsPartsAndTheReasonNeverEmpty() {
    var path = written(writer, "Vattenförsörjning", "K", "V1") + "/report.pdf";
    assertEquals("BELOW_ITS_PARTS", code(writer.post(path, said("Prov", "BH"))));
    assertEquals("ABOVE_YOUR_OWN", code(writer.post(path, said("Prov", "H"))));
    assertEquals("MISSING", code(writer.post(path, said(" ", "K"))));
    assertEquals(400, writer.post(path, "[]").status());
    assertEquals(0, writer.get(EXPORTS).json().path("total").asInt());
  }

  @Test
  void anAssetLeavesWithWhatItNeedsByNameAndWhatIsDecidedAboutIt() {
    var power = asset(writer, "Elkraft", "NONE", "V1", List.of());
    var need = Map.of("asset", power, "kind", "POWER", "strength", "TOTAL");
    var water = asset(writer, "Vattenverket", "BH", "V1", List.of(need));
    asset(realm.stranger(), "Dold", "NONE", "X1", List.of());
    decided(writer, "Vattenverkets område", "K", List.of("V1"), water);
    decided(realm.stranger(), "Dolt beslut", "H", List.of("V1", "X1"), water);
    var made = writer.post(ASSETS + "/" + water + "/report.pdf", Map.of("reason", "Tillsyn"));
    assertEquals(201, made.status(), made::text);
    var text = String.join("\n", Sheets.of(made.bytes()));
    assertTrue(text.contains("Elkraft") && text.contains("Vattenverkets område"), text);
    assertTrue(text.contains("Säkerhetsskyddsklass: Konfidentiell"), "as the decision on it");
    assertFalse(text.contains("Dold") || text.contains("Dolt"), text);
    assertEquals("3", writer.get(EXPORTS).json().at("/hits/0/keywords/count").asText());
  }

  @Test
  void theSupervisorsPackageSaysWhatIsMissingAndShowsNothingThatIsHidden() {
    var empty = supervision();
    assertEquals(7, empty.split("Saknas", -1).length, "each of the six duties");
    var whole = established("Hela kommunen", "V1");
    written(writer, "Ett utkast", "NONE", "V1");
    var before = supervision();
    assertTrue(before.contains("Hela kommunen") && before.contains("Vattenverket"), before);
    assertTrue(before.contains("Ett utkast") && before.contains("Utkast"), before);
    assertTrue(before.contains("Uppfyllt V1 2026:1, fastställd"), before);
    assertEquals("ESTABLISHED", writer.get(whole).json().path("state").asText());
    written(realm.stranger(), "Dold analys", "H", "X1");
    assertEquals(before, supervision());
  }

  @Test
  void whoMayNotIsAnsweredAsForNothing() {
    var path = written(writer, "Vattenförsörjning", "NONE", "V1");
    var asset = asset(writer, "Elkraft", "NONE", "V1", List.of());
    var hidden = written(realm.stranger(), "Dold", "NONE", "X1");
    var operator = "/api/v1/operators/" + realm.operator() + "/supervision/report.pdf";
    var said = said("Prov", "NONE");
    var packaged = said("Prov", "NONE");
    packaged.put("compartment", realm.compartment("V1").toString());
    for (var role : List.of("HR", "READER", "TOP_MANAGER", "AUDITOR")) {
      var http = realm.person(role);
      var absent = http.post("/api/v1/finns-inte", said);
      for (var report : List.of(path, ASSETS + "/" + asset)) {
        assertTrue(absent.looksLike(http.post(report + "/report.pdf", said)), role);
      }
      assertTrue(absent.looksLike(http.post(operator, packaged)), role);
    }
    var never = writer.post(ANALYSES + "/" + UUID.randomUUID() + "/report.pdf", said);
    assertEquals(404, never.status());
    assertTrue(never.looksLike(writer.post(hidden + "/report.pdf", said)));
    var other = Realm.found().observer();
    assertTrue(never.looksLike(other.post(path + "/report.pdf", said)));
    assertTrue(never.looksLike(other.post(operator, packaged)));
    var form = Map.of("reason", "Prov", "securityClass", "");
    var page = "/analyser/" + path.replaceFirst(".*/", "") + "/rapport";
    assertEquals(404, other.submit(page, form).status());
    var file = writer.submit(page, form);
    assertTrue(file.header("content-type").startsWith("application/pdf"), file::toString);
  }

  /** The words of the package; number and minute are not among them. */
  private String supervision() {
    var said = said("Tillsyn", "NONE");
    said.put("compartment", realm.compartment("V2").toString());
    var path = "/api/v1/operators/" + realm.operator() + "/supervision/report.pdf";
    var made = writer.post(path, said);
    assertEquals(201, made.status(), made::text);
    return String.join("\n", Sheets.of(made.bytes()))
        .replaceAll("(?m)^(Uttaget av|Uttag) .*$", "")
        .replaceAll("\\s+", " ");
  }

  private String established(String title, String place) {
    var path = written(writer, title, "NONE", place);
    turn(writer, path, "SUBMIT");
    turn(realm.person("OFFICER"), path, "ENDORSE");
    turn(realm.person("TOP_MANAGER"), path, "ESTABLISH");
    return path;
  }

  private static void turn(Http who, String path, String event) {
    var seen = who.get(path).header("etag");
    var answer = who.post(path + "/transitions", Map.of("event", event), "If-Match", seen);
    assertEquals(200, answer.status(), answer::text);
  }

  private String written(Http who, String title, String securityClass, String place) {
    var input = new HashMap<String, Object>();
    input.put("title", title);
    input.put("operator", realm.operator().toString());
    input.put("securityClass", securityClass);
    input.put("compartments", List.of(realm.compartment(place).toString()));
    var path = ANALYSES + "/" + added(who, ANALYSES, input);
    for (var subject : SECTIONS) {
      text(who, path, subject, "Text om " + subject);
    }
    text(who, path, "VITAL_TO_SOCIETY", "Dricksvatten till alla.");
    var asset = asset(who, "Vattenverket", "NONE", place, List.of());
    assertEquals(204, who.post(path + "/assets", Map.of("asset", asset)).status());
    var part = who.get(path).json().at("/assets/0/id").asText();
    var threats = path + "/threats";
    var threat = added(who, threats, Map.of("name", "Sabotage", "assets", List.of(part)));
    var hole = Map.of("name", "Hål i staketet", "asset", part, "threats", List.of(threat));
    var measure = new HashMap<String, Object>();
    measure.put("name", "Laga staketet");
    measure.put("area", "PHYSICAL");
    measure.put("responsible", "Fastighetschefen");
    measure.put("due", "2027-05-31");
    measure.put("vulnerabilities", List.of(added(who, path + "/vulnerabilities", hole)));
    added(who, path + "/measures", measure);
    return path;
  }

  private static void text(Http who, String path, String subject, String text) {
    var seen = who.get(path).header("etag");
    var address = path + "/texts/" + subject;
    var answer = who.put(address, Map.of("text", text), "If-Match", seen);
    assertEquals(200, answer.status(), answer::text);
  }

  private String asset(
      Http who, String name, String securityClass, String place, List<?> dependencies) {
    var input = new HashMap<String, Object>();
    input.put("name", name);
    input.put("kind", "FACILITY");
    input.put("level", "B");
    input.put("securityClass", securityClass);
    input.put("compartments", List.of(realm.compartment(place).toString()));
    input.put("dependencies", dependencies);
    return added(who, ASSETS, input);
  }

  private void decided(
      Http who, String name, String securityClass, List<String> places, String asset) {
    var input =
        Map.of(
            "name",
            name,
            "securityClass",
            securityClass,
            "compartments",
            places.stream().map(p -> realm.compartment(p).toString()).toList(),
            "authority",
            "Länsstyrelsen",
            "registryNumber",
            "456-1",
            "decidedOn",
            "2025-11-03",
            "assets",
            List.of(asset));
    added(who, "/api/v1/protected-sites", input);
  }

  private static String added(Http who, String path, Map<String, ?> what) {
    var answer = who.post(path, what);
    assertEquals(201, answer.status(), answer::text);
    return answer.json().path("id").asText();
  }

  private static Map<String, String> said(String reason, String securityClass) {
    var said = new HashMap<String, String>();
    said.put("reason", reason);
    said.put("securityClass", securityClass);
    return said;
  }

  private static String code(Answer answer) {
    assertEquals(422, answer.status(), answer::text);
    return answer.json().at("/errors/0/code").asText();
  }
}
