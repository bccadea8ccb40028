package se.valv.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.search.Samples.OPEN;
import static se.valv.search.Samples.SECRET;
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

class SeenTest {

  private final Findings findings =
      new Findings(
          IntStream.range(0, 4).mapToObj(SeenTest::finding).toList(),
          Map.of(SecurityClass.NONE, 9L));

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
    var facets = new SearchPage.Facets(findings.classes()).without(seen.moved());
    assertEquals(Map.of(SecurityClass.NONE, 6L), facets.classes());
  }

  @Test
  void aClassOfWhichNothingIsLeftIsNotCounted() {
    var facets = new SearchPage.Facets(Map.of(SecurityClass.H, 1L, SecurityClass.K, 2L));
    assertEquals(Map.of(SecurityClass.K, 2L), facets.without(List.of(SecurityClass.H)).classes());
  }

  private static RecordHeader header(int place, int version) {
    return new RecordHeader(id(place), Kind.DOCUMENT, OPEN.id(), version);
  }

  private static Finding finding(int place) {
    var card =
        new Card(
            "", "", List.of(), SecurityClass.NONE, SecurityClass.NONE, Set.of(), Instant.EPOCH);
    return new Finding(header(place, 1), card);
  }
}
