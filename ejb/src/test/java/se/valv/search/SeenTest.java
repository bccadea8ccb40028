package se.valv.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.search.Samples.OPEN;
import static se.valv.search.Samples.ROADS;
import static se.valv.search.Samples.SECRET;
import static se.valv.search.Samples.WATER;
import static se.valv.search.Samples.id;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.valv.access.RecordHeader;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;
import se.valv.search.Findings.Card;
import se.valv.search.Findings.Finding;
import se.valv.search.SearchPage.Facets;

class SeenTest {

  private final Findings findings =
      new Findings(
          IntStream.range(0, 4).mapToObj(SeenTest::finding).toList(),
          new Facets(
              Map.of(SecurityClass.NONE, 9L),
              Map.of(Kind.DOCUMENT, 9L),
              Map.of(WATER, 3L, ROADS, 5L),
              Map.of(1970, 4L, 2026, 5L)),
          null);

  private final List<RecordHeader> now =
      new ArrayList<>(IntStream.range(0, 4).mapToObj(i -> header(i, 1)).toList());

  @Test
  void allIsKeptInOrderWhenNothingMoved() {
    var seen = new Seen(findings, Set.copyOf(now));
    assertTrue(seen.isWhole());
    assertEquals(findings.page(), seen.kept());
    assertEquals(findings.records(), seen.headers().stream().map(RecordHeader::object).toList());
  }

  @Test
  void whatMovedIsNeitherShownNorCounted() {
    now.remove(0);
    now.set(0, header(1, 2));
    now.set(1, new RecordHeader(id(2), Kind.DOCUMENT, SECRET.id(), 1));
    var seen = new Seen(findings, Set.copyOf(now));
    assertFalse(seen.isWhole());
    assertEquals(List.of(id(3)), seen.kept().stream().map(Finding::record).toList());
    assertEquals(List.of(id(3)), seen.headers().stream().map(RecordHeader::object).toList());
    var facets = findings.facets().without(seen.moved());
    assertEquals(Map.of(SecurityClass.NONE, 6L), facets.classes());
    assertEquals(Map.of(Kind.DOCUMENT, 6L), facets.kinds());
    assertEquals(Map.of(ROADS, 5L), facets.compartments(), "nothing is left in the other");
    assertEquals(Map.of(1970, 1L, 2026, 5L), facets.years());
    assertEquals(6, facets.total());
  }

  @Test
  void compartmentsAreCountedInTheOrderAskedForAndNotInThatOfTheirIds() {
    for (var order : List.of(List.of(ROADS, WATER), List.of(WATER, ROADS))) {
      var counts = findings.facets().inOrderOf(order).compartments();
      assertEquals(order, List.copyOf(counts.keySet()));
      assertEquals(findings.facets().compartments(), counts);
    }
  }

  private static RecordHeader header(int place, int version) {
    return new RecordHeader(id(place), Kind.DOCUMENT, OPEN.id(), version);
  }

  private static Finding finding(int place) {
    var card =
        new Card(
            "",
            "",
            List.of(),
            SecurityClass.NONE,
            SecurityClass.NONE,
            Set.of(WATER),
            Instant.EPOCH,
            Map.of());
    return new Finding(header(place, 1), card);
  }
}
