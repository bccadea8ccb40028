package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The forms of protected assets, as a browser sends them. */
class AssetPagesIT {

  private final Realm realm = Realm.found();
  private final Http http = realm.observer();

  @Test
  void anAssetIsRegisteredChangedAndSaidToNeedAnother() {
    var power = registered(form("Elkraft", "FACILITY", "A"));
    var water = registered(form("Vattenverk", "FACILITY", "B"));
    var page = http.get(water).text();
    assertTrue(page.contains("Inga beroenden"), page);

    var need = new HashMap<String, String>();
    need.put("version", "1");
    need.put("on", power.substring(power.lastIndexOf('/') + 1));
    need.put("kind", "POWER");
    need.put("strength", "TOTAL");
    assertEquals(303, http.submit(water + "/beroenden", need).status());
    assertTrue(http.get(water).text().contains("Elkraft"));
    assertEquals(412, http.submit(water + "/beroenden", need).status());
    need.put("version", "2");
    assertEquals(422, http.submit(water + "/beroenden", need).status());

    var changed = form("Vattenverk Norr", "FACILITY", "A");
    changed.put("version", "2");
    assertEquals(303, http.submit(water + "/andra", changed).status());
    var after = http.get(water).text();
    assertTrue(after.contains("Vattenverk Norr") && after.contains("Elkraft"), after);
    assertEquals(412, http.submit(water + "/andra", changed).status());

    var remove = Map.of("version", "3", "remove", need.get("on") + ":POWER");
    assertEquals(303, http.submit(water + "/beroenden", remove).status());
    assertTrue(http.get(water).text().contains("Inga beroenden"));
  }

  @Test
  void whatIsWrongIsSaidAtItsFieldAndWhatWasWrittenIsKept() {
    var wrong = form("Torn", "FACILITY", "KH");
    wrong.put("availability", "A");
    wrong.put("outageAmount", "8");
    wrong.put("nextReview", "snart");
    var answer = http.submit("/skyddsvarden/ny", wrong);
    assertEquals(422, answer.status());
    assertTrue(answer.text().contains("Bara uppgifter har säkerhetsskyddsklass"), answer::text);
    assertTrue(answer.text().contains("value=\"Torn\""));
    assertEquals(422, http.submit("/skyddsvarden/ny", Map.of()).status());
  }

  @Test
  void aFileThatIsPastedIsShownRowByRowAndThenTaken() {
    var file = new HashMap<String, String>();
    file.put("text", "Benämning\tSlag\tVärde\nVattentorn\tObjekt\tC\n");
    file.put("securityClass", "BH");
    file.put("compartments", realm.compartment("V1").toString());
    file.put("handelse", "LOOK");
    var shown = http.submit("/skyddsvarden/import", file);
    assertEquals(200, shown.status(), shown::text);
    assertTrue(shown.text().contains("Vattentorn") && shown.text().contains("Värde"));
    file.put("kolumn.grade", "2");
    file.put("handelse", "IMPORT");
    assertEquals(303, http.submit("/skyddsvarden/import", file).status());
    assertTrue(http.get("/skyddsvarden?niva=C").text().contains("Vattentorn"));
    file.put("text", "Slag\nObjekt\n");
    assertEquals(422, http.submit("/skyddsvarden/import", file).status());
    file.put("handelse", "LOOK");
    assertTrue(http.submit("/skyddsvarden/import", file).text().contains("hittades inte"));
  }

  @Test
  void whatIsTakenOutIsAFileAndLeavesAReceipt() {
    registered(form("Elkraft", "FACILITY", "A"));
    var wish = Map.of("format", "CSV", "reason", "Övning 7");
    var file = http.submit("/skyddsvarden/uttag", wish);
    assertEquals(200, file.status(), file::text);
    assertTrue(file.header("content-disposition").startsWith("attachment"), file::toString);
    assertTrue(file.header("cache-control").contains("no-store"));
    assertTrue(file.text().contains("Elkraft"));
    assertTrue(http.get("/skyddsvarden/uttag").text().contains("Övning 7"));
    var unreasoned = http.submit("/skyddsvarden/uttag", Map.of("format", "CSV"));
    assertEquals(422, unreasoned.status());
    assertFalse(unreasoned.text().contains("Elkraft"));
  }

  @Test
  void aDecisionOnASkyddsobjektIsRegisteredAndChanged() {
    var site = new HashMap<String, String>();
    site.put("name", "Masten");
    site.put("securityClass", "NONE");
    site.put("compartments", realm.compartment("V1").toString());
    site.put("authority", "Länsstyrelsen");
    site.put("registryNumber", "450-1");
    site.put("decidedOn", "2024-05-31");
    site.put("prohibitions", "ENTRY");
    var made = http.submit("/skyddsobjekt/nytt", site);
    assertEquals(303, made.status(), made::text);
    var path = made.header("location");
    assertTrue(http.get(path).text().contains("Tillträde"));
    site.put("version", "1");
    site.put("endedOn", "2025-01-01");
    assertEquals(303, http.submit(path + "/andra", site).status());
    assertTrue(http.get("/skyddsobjekt").text().contains("Upphört"));
    assertEquals(412, http.submit(path + "/andra", site).status());
    site.put("decidedOn", "2999-01-01");
    site.put("version", "2");
    assertEquals(422, http.submit(path + "/andra", site).status());
  }

  private String registered(Map<String, String> form) {
    var answer = http.submit("/skyddsvarden/ny", form);
    assertEquals(303, answer.status(), answer::text);
    return answer.header("location");
  }

  private Map<String, String> form(String name, String kind, String grade) {
    var form = new HashMap<String, String>();
    form.put("name", name);
    form.put("kind", kind);
    form.put("grade", grade);
    form.put("securityClass", "NONE");
    form.put("compartments", realm.compartment("V1").toString());
    form.put("outageUnit", "HOURS");
    return form;
  }
}
