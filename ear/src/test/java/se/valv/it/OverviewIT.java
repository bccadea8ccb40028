package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The overview over HTTP: every number is of what its reader reaches, and leads to its rows. */
class OverviewIT {

  private static final String OVERVIEW = "/api/v1/overview";

  private final Realm realm = Realm.found();
  private final Http writer = realm.observer();
  private final Http officer = realm.person("OFFICER");
  private final Http manager = realm.person("TOP_MANAGER");

  @Test
  void everyNumberLeadsToItsRowsAndNothingHiddenIsInAnyOfThem() {
    assertEquals("MISSING", stands());
    assertTrue(page("/").contains("/skyddsvarden/ny"), "what to begin with");
    new Established(writer, officer, manager, Established.common(realm, List.of("V1")))
        .analysis("Hela kommunen", "Laga staketet", "2025-05-31");
    made(writer, "/api/v1/assets", "V1", "name", "Reservkraft");
    made(writer, "/api/v1/analyses", "V1", "title", "Ett utkast");
    var told = writer.get(OVERVIEW).json();
    assertEquals("IN_FORCE", stands(), told::toString);
    assertEquals(1, told.at("/measures/DECIDED").asInt());
    assertEquals(1, told.at("/months/0/open/DECIDED").asInt(), "it is late");
    assertEquals(List.of(2, 1, 1), numbers(told, "assets", "uncovered", "drafts"));
    var assets = page("/oversikt/brister?slag=SKYDDSVARDEN");
    assertTrue(assets.contains("Reservkraft"), assets);
    assertFalse(assets.contains("Vattenverket"), assets);
    assertTrue(page("/oversikt/brister?slag=UTKAST").contains("Ett utkast"));
    assertTrue(page("/oversikt/atgarder?manad=LATE&lage=DECIDED").contains("Laga staketet"));
    assertFalse(page("/oversikt/atgarder?lage=ONGOING").contains("Laga staketet"));
    assertTrue(page("/oversikt/analyser?lage=IN_FORCE").contains("Hela kommunen"));
    assertFalse(page("/oversikt/analyser?lage=MISSING").contains("Hela kommunen"));
    var start = page("/");
    made(realm.stranger(), "/api/v1/analyses", "X1", "title", "Dold analys");
    made(realm.stranger(), "/api/v1/assets", "X1", "name", "Dolt skyddsvärde");
    assertEquals(told, writer.get(OVERVIEW).json());
    assertEquals(start, page("/"));
  }

  private void made(Http who, String path, String place, String field, String name) {
    var input = new HashMap<String, Object>();
    input.put("operator", realm.operator().toString());
    input.put("compartments", List.of(realm.compartment(place).toString()));
    input.put("securityClass", "NONE");
    input.put(field, name);
    if (field.equals("name")) {
      input.remove("operator");
      input.put("kind", "FACILITY");
    }
    var answer = who.post(path, input);
    assertEquals(201, answer.status(), answer::text);
  }

  private static List<Integer> numbers(JsonNode told, String... names) {
    return List.of(names).stream().map(name -> told.path(name).asInt()).toList();
  }

  /** How it stands with the whole operator. */
  private String stands() {
    return writer.get(OVERVIEW).json().at("/places/0/state").asText();
  }

  private String page(String path) {
    var answer = writer.get(path);
    assertEquals(200, answer.status(), answer::text);
    return answer.text().replaceAll("value=.[\\w-]{43}", "");
  }
}
