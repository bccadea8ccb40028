package se.valv.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.search.Samples.OPEN;
import static se.valv.search.Samples.ROADS;
import static se.valv.search.Samples.SECRET;
import static se.valv.search.Samples.WATER;
import static se.valv.search.Samples.ask;
import static se.valv.search.Samples.put;
import static se.valv.search.Samples.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;

class ListsTest {

  private final Shelf shelf = new Shelf().put(Samples.statutesUnder(OPEN));

  private SearchRequest list(Filters filters, Order order, int page, int size) {
    return new SearchRequest("", Set.of(), filters, order, page, size);
  }

  @Test
  void holdEverythingInReachNewestFirst() {
    var findings = shelf.find(ask(""), OPEN);
    assertEquals(Samples.STATUTES.size(), findings.total());
    var days = findings.page().stream().map(f -> f.card().filed()).toList();
    assertEquals(days.stream().sorted(Comparator.reverseOrder()).toList(), days);
  }

  @Test
  void countNumbersAsPeopleDo() {
    for (var number : List.of("KS 2026/10", "KS 2026/9", "KS 2026/100")) {
      shelf.put(
          put(
              SECRET,
              ObjectId.random(),
              1,
              new IndexText("", "", number, SecurityClass.H, Map.of(), Instant.EPOCH)));
    }
    assertEquals(
        List.of("KS 2026/9", "KS 2026/10", "KS 2026/100"),
        numbers(list(Filters.NONE, Order.NUMBER, 0, 9)));
    assertEquals(
        List.of("KS 2026/100", "KS 2026/10", "KS 2026/9"),
        numbers(list(Filters.NONE, Order.NUMBER_REVERSED, 0, 9)));
  }

  private List<String> numbers(SearchRequest request) {
    return shelf.find(request, SECRET).page().stream().map(f -> f.card().number()).toList();
  }

  @Test
  void pagesNeverOverlapAndMissNothing() {
    for (var order : Order.values()) {
      var seen = new ArrayList<ObjectId>();
      for (int page = 0; page < 6; page++) {
        seen.addAll(shelf.find(list(Filters.NONE, order, page, 7), OPEN).records());
      }
      assertEquals(Samples.STATUTES.size(), seen.size());
      assertEquals(Samples.STATUTES.size(), Set.copyOf(seen).size());
    }
  }

  @Test
  void areNarrowedByFilters() {
    shelf.put(put(SECRET, ObjectId.random(), 1, text("hemlig", "")));
    assertEquals(1, total(new Filters(Set.of(SecurityClass.H), Set.of(), Map.of(), null, null)));
    assertEquals(41, total(new Filters(Set.of(), Set.of(WATER), Map.of(), null, null)));
    var laws = new Filters(Set.of(), Set.of(), Map.of("form", "LAW"), null, null);
    assertTrue(total(laws) > 3 && total(laws) < 20);
    var from = Instant.parse("1984-01-01T00:00:00Z");
    var before = Instant.parse("2018-01-01T00:00:00Z");
    long within = total(new Filters(Set.of(), Set.of(), Map.of(), from, before));
    long after = total(new Filters(Set.of(), Set.of(), Map.of(), before, null));
    long until = total(new Filters(Set.of(), Set.of(), Map.of(), null, from));
    assertEquals(41, within + after + until);
    var documents = new SearchRequest("", Set.of(Kind.DOCUMENT), Filters.NONE, Order.NEWEST, 0, 1);
    assertEquals(41, shelf.find(documents, OPEN, SECRET).total());
  }

  private long total(Filters filters) {
    return shelf.find(list(filters, Order.NEWEST, 0, 1), OPEN, SECRET).total();
  }

  @Test
  void showAndFilterNoCompartmentWithoutNeed() {
    var water =
        list(new Filters(Set.of(), Set.of(WATER), Map.of(), null, null), Order.NEWEST, 0, 5);
    assertEquals(0, shelf.find(water, Set.of(ROADS), OPEN).total());
    var all = list(Filters.NONE, Order.NEWEST, 0, 5);
    assertTrue(
        shelf.find(all, Set.of(ROADS), OPEN).page().stream()
            .allMatch(f -> f.card().compartments().isEmpty()));
    assertTrue(
        shelf.find(all, Set.of(ROADS, WATER), OPEN).page().stream()
            .allMatch(f -> f.card().compartments().equals(Set.of(WATER))));
  }

  @Test
  void countsClassesInReachOnly() {
    shelf.put(put(SECRET, ObjectId.random(), 1, text("hemligt arkiv", "")));
    long open = shelf.find("arkiv", OPEN).total();
    assertEquals(
        Map.of(SecurityClass.NONE, open, SecurityClass.H, 1L),
        shelf.find("arkiv", OPEN, SECRET).facets().classes());
    assertEquals(Map.of(SecurityClass.NONE, open), shelf.find("arkiv", OPEN).facets().classes());
    assertEquals(Map.of(SecurityClass.H, 1L), shelf.find("arkiv", SECRET).facets().classes());
    assertEquals(Map.of(), shelf.find("arkiv").facets().classes());
  }

  @Test
  void areInSwedishOrderByTitleAndTheNewestFirstOfThoseAlike() {
    for (var title : List.of("Öring", "åtgärd 10", "Ärende", "Zebra", "Åtgärd 9", "wall", "Vass")) {
      shelf.put(put(SECRET, ObjectId.random(), 1, text(title, "")));
    }
    var newer =
        new IndexText("ärende", "", "X 2", SecurityClass.H, Map.of(), Instant.EPOCH.plusSeconds(1));
    shelf.put(put(SECRET, ObjectId.random(), 1, newer));
    var titles =
        List.of("Vass", "wall", "Zebra", "Åtgärd 9", "åtgärd 10", "ärende", "Ärende", "Öring");
    assertEquals(titles, titles(Order.TITLE));
    assertEquals(
        List.of("Öring", "ärende", "Ärende", "åtgärd 10", "Åtgärd 9", "Zebra", "wall", "Vass"),
        titles(Order.TITLE_REVERSED));
  }

  private List<String> titles(Order order) {
    return shelf.find(list(Filters.NONE, order, 0, 99), SECRET).page().stream()
        .map(f -> f.card().title())
        .toList();
  }

  @Test
  void areCountedByKindCompartmentAndYearInReachOnly() {
    var midnight = Instant.parse("2026-12-31T23:30:00Z");
    var both = Label.of(SecurityClass.K, Set.of(WATER, ROADS));
    shelf.put(
        put(
            both,
            ObjectId.random(),
            1,
            new IndexText("arkiv", "", "X 3", SecurityClass.K, Map.of(), midnight)));
    shelf.put(put(SECRET, ObjectId.random(), 1, text("hemligt arkiv", "")));
    var facets = shelf.find(ask("arkiv"), Set.of(WATER, ROADS), both, SECRET).facets();
    assertEquals(Map.of(Kind.DOCUMENT, 2L), facets.kinds());
    assertEquals(Map.of(WATER, 2L, ROADS, 1L), facets.compartments());
    assertEquals(Map.of(1970, 1L, 2027, 1L), facets.years(), "it was New Year in Sweden");
    var less = shelf.find(ask("arkiv"), Set.of(WATER), both).facets();
    assertEquals(Map.of(WATER, 1L), less.compartments());
    assertEquals(Map.of(2027, 1L), less.years());
    var all = shelf.find(ask(""), OPEN).facets();
    assertEquals(41, all.total() + 1);
    assertEquals(40, all.years().values().stream().mapToLong(Long::longValue).sum());
  }
}
