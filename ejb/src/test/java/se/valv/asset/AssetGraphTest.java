package se.valv.asset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.asset.DependencyStrength.PARTIAL;
import static se.valv.asset.DependencyStrength.TOTAL;
import static se.valv.asset.DependencyStrength.WEAK;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.valv.asset.AssetGraph.Fall;
import se.valv.classification.SecurityClass;

class AssetGraphTest {

  private static final AssetId POWER = AssetId.random();
  private static final AssetId PUMP = AssetId.random();
  private static final AssetId WATER = AssetId.random();
  private static final AssetId HOSPITAL = AssetId.random();
  private static final AssetId ISLAND = AssetId.random();

  private static final List<AssetView> TOWN =
      List.of(
          asset(POWER, "Elkraft"),
          asset(PUMP, "Pumpstation", on(POWER, TOTAL)),
          asset(WATER, "Vattenverk", on(PUMP, TOTAL), on(POWER, WEAK)),
          asset(HOSPITAL, "Sjukhus", on(WATER, PARTIAL), on(POWER, PARTIAL)),
          asset(ISLAND, "Fristående"));

  @Test
  void whatFallsIsToldWithTheWayOnWhichItIsHitHardest() {
    var falls = AssetGraph.of(TOWN).fallsWith(POWER);
    assertEquals(
        List.of("Pumpstation TOTAL 1", "Vattenverk TOTAL 2", "Sjukhus PARTIAL 1"), told(falls));
    assertEquals(
        List.of(PUMP, WATER), falls.get(1).way().stream().map(link -> link.needs().id()).toList());
  }

  @Test
  void aCycleIsWalkedOnceAndDoesNotHitWhereItBegan() {
    var a = AssetId.random();
    var b = AssetId.random();
    var c = AssetId.random();
    var graph =
        AssetGraph.of(
            List.of(
                asset(a, "A", on(c, WEAK)),
                asset(b, "B", on(a, TOTAL)),
                asset(c, "C", on(b, PARTIAL))));
    assertEquals(List.of("B TOTAL 1", "C PARTIAL 2"), told(graph.fallsWith(a)));
    assertEquals(List.of("C PARTIAL 1", "A WEAK 2"), told(graph.fallsWith(b)));
    assertEquals(2, graph.hits().get(c));
  }

  @Test
  void whatIsNotReachedIsAsIfNothingNeededIt() {
    var graph = AssetGraph.of(TOWN.stream().filter(x -> !x.id().equals(PUMP)).toList());
    assertEquals(List.of("Sjukhus PARTIAL 1", "Vattenverk WEAK 1"), told(graph.fallsWith(POWER)));
    assertEquals(3, graph.links().size());
    assertEquals(List.of(), graph.fallsWith(PUMP));
    assertTrue(graph.asset(PUMP).isEmpty());
  }

  @Test
  void theOrderIsOfNamesAndNeverOfChance() {
    var turned = TOWN.reversed();
    var names = AssetGraph.of(turned).assets().stream().map(AssetView::name).toList();
    assertEquals(List.of("Elkraft", "Fristående", "Pumpstation", "Sjukhus", "Vattenverk"), names);
    assertEquals(
        told(AssetGraph.of(TOWN).fallsWith(POWER)), told(AssetGraph.of(turned).fallsWith(POWER)));
  }

  @Test
  void aPartOfTheGraphHoldsTheLinksWithinIt() {
    var part = AssetGraph.of(TOWN).only(Set.of(POWER, PUMP, ISLAND));
    assertEquals(1, part.links().size());
    assertEquals(3, part.assets().size());
  }

  @Test
  void aWayLeadsSomewhere() {
    assertThrows(IndexOutOfBoundsException.class, () -> new Fall(List.of(), TOTAL));
  }

  private static List<String> told(List<Fall> falls) {
    return falls.stream()
        .map(fall -> fall.asset().name() + " " + fall.strength() + " " + fall.way().size())
        .collect(Collectors.toList());
  }

  private static Dependency on(AssetId id, DependencyStrength strength) {
    return new Dependency(id, DependencyKind.POWER, strength);
  }

  private static AssetView asset(AssetId id, String name, Dependency... dependencies) {
    return new AssetView(
        id,
        1,
        "V 2026:1",
        name,
        AssetKind.FACILITY,
        null,
        SecurityClass.NONE,
        List.of(),
        Set.of(),
        null,
        Samples.judged(),
        Custody.UNKNOWN,
        List.of(dependencies),
        Set.of(),
        Instant.EPOCH);
  }
}
