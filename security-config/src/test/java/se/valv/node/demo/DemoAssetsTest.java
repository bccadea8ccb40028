package se.valv.node.demo;

import static java.util.stream.Collectors.toMap;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.valv.classification.SecurityClass;
import se.valv.crypto.Randomness;
import se.valv.node.demo.DemoAssets.DemoAsset;
import se.valv.node.demo.DemoAssets.Town;

class DemoAssetsTest {

  @TempDir private Path data;

  private final List<String> progress = new ArrayList<>();
  private Town town;
  private FakeNode node;
  private List<DemoAccount> accounts;

  @BeforeEach
  void start() throws Exception {
    town = Json.resource("assets.json", Town.class);
    node = new FakeNode(data);
    var clock = Clock.fixed(Instant.parse("2026-11-23T09:30:00Z"), ZoneOffset.UTC);
    accounts = DemoData.in(data, new Randomness(), clock).accounts();
  }

  @AfterEach
  void stop() {
    node.close();
  }

  @Test
  void everyAssetIsRegisteredAndSaysWhatItNeeds() throws Exception {
    assertEquals(28, load());
    assertEquals(26, node.assets.size());
    assertEquals(2, node.sites.size());
    var needs = town.assets().stream().mapToInt(asset -> asset.needs().size()).sum();
    assertEquals(
        needs, node.assets.values().stream().mapToInt(a -> a.path("dependencies").size()).sum());
    assertTrue(
        node.assets.values().stream()
            .allMatch(a -> a.path("compartments").path(0).asText().startsWith("id-of-")));
  }

  @Test
  void aSecondStartRegistersNothingAndLogsNobodyIn() throws Exception {
    load();
    node.logins.clear();
    assertEquals(0, load());
    assertTrue(node.logins.isEmpty());
  }

  @Test
  void anInterruptedLoadGoesOnAndRepeatsNothing() throws Exception {
    node.breaksAfter = 9;
    assertThrows(IOException.class, this::load);
    node.breaksAfter = Integer.MAX_VALUE;
    load();
    assertEquals(26, node.assets.size());
    assertEquals(2, node.sites.size());
  }

  @Test
  void nothingPointsAtWhatItsReadersMayNotReach() {
    var byKey = byKey();
    for (var asset : town.assets()) {
      for (var need : asset.needs()) {
        var on = Objects.requireNonNull(byKey.get(need.on()));
        assertTrue(dominates(asset, on), asset.key() + " needs " + need.on());
      }
    }
  }

  @Test
  void someNeedEachOtherInACircleAndSomeNeedNothing() {
    var byKey = byKey();
    assertTrue(town.assets().stream().anyMatch(a -> reaches(byKey, a.key(), a.key())));
    assertTrue(town.assets().stream().anyMatch(a -> a.needs().isEmpty()));
    assertEquals(
        Set.of("NONE", "BH", "K"),
        new HashSet<>(
            town.assets().stream().map(a -> a.asset().path("securityClass").asText()).toList()));
  }

  private Map<String, DemoAsset> byKey() {
    return town.assets().stream().collect(toMap(DemoAsset::key, Function.identity()));
  }

  private static boolean reaches(Map<String, DemoAsset> byKey, String from, String to) {
    var seen = new HashSet<String>();
    var next = new ArrayList<>(List.of(from));
    while (!next.isEmpty()) {
      for (var need : Objects.requireNonNull(byKey.get(next.removeFirst())).needs()) {
        if (need.on().equals(to)) {
          return true;
        }
        if (seen.add(need.on())) {
          next.add(need.on());
        }
      }
    }
    return false;
  }

  private static boolean dominates(DemoAsset one, DemoAsset other) {
    return classOf(one).atLeast(classOf(other))
        && one.compartments().containsAll(other.compartments());
  }

  private static SecurityClass classOf(DemoAsset asset) {
    return SecurityClass.valueOf(asset.asset().path("securityClass").asText());
  }

  private int load() throws IOException, InterruptedException {
    return new DemoAssets(node.address(), node.certificate(), data, progress::add).load(accounts);
  }
}
