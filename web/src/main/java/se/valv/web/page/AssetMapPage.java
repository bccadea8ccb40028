package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetGraph;
import se.valv.asset.AssetGraph.Fall;
import se.valv.asset.AssetId;
import se.valv.asset.AssetView;
import se.valv.asset.Assets;
import se.valv.asset.DependencyStrength;
import se.valv.classification.SecurityClass;
import se.valv.problem.NotFound;
import se.valv.web.security.Gate;

/**
 * The map of what needs what, from left to right, of what the reader reaches; and of one that is
 * chosen, what falls if it falls. The one chosen stands in the address.
 */
@Named
@RequestScoped
public class AssetMapPage {

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Frame frame;
  @Inject private Assets assets;

  private List<Row> rows = List.of();
  private List<Fall> falls = List.of();
  private @Nullable AssetView chosen;
  private @Nullable AssetMap map;

  /** Draws the map that the address names. */
  public void open() {
    var graph = assets.graph(gate.actor());
    var asked = chosenIn(graph);
    falls = asked.map(asset -> graph.fallsWith(asset.id())).orElse(List.of());
    chosen = asked.orElse(null);
    map = AssetMap.of(isAlone() ? graph.only(touched()) : graph, asked, falls);
    var hits = graph.hits();
    rows =
        graph.assets().stream()
            .map(asset -> new Row(asset, needed(graph, asset), hits.getOrDefault(asset.id(), 0)))
            .toList();
    frame.shows(
        SecurityClass.highestOf(graph.assets().stream().map(AssetView::securityClass).toList()));
  }

  private Optional<AssetView> chosenIn(AssetGraph graph) {
    var id = posted.value("valt");
    if (id.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(graph.asset(new AssetId(UUID.fromString(id))).orElseThrow(NotFound::new));
    } catch (IllegalArgumentException e) {
      throw new NotFound();
    }
  }

  private Set<AssetId> touched() {
    return Stream.concat(Optional.ofNullable(chosen).stream(), falls.stream().map(Fall::asset))
        .map(AssetView::id)
        .collect(Collectors.toSet());
  }

  private static int needed(AssetGraph graph, AssetView asset) {
    return (int) graph.links().stream().filter(l -> l.needs().id().equals(asset.id())).count();
  }

  /** The map. */
  public @Nullable AssetMap getMap() {
    return map;
  }

  /** All assets in reach, with the numbers of the picture. */
  public List<Row> getRows() {
    return rows;
  }

  /** The one that is chosen. */
  public @Nullable AssetView getChosen() {
    return chosen;
  }

  /** What falls with it, hardest hit first. */
  public List<Fall> getFalls() {
    return falls;
  }

  /** How many of those fall altogether. */
  public long getFallen() {
    return falls.stream().filter(fall -> fall.strength() == DependencyStrength.TOTAL).count();
  }

  /** Whether only what is hit is drawn. */
  public boolean isAlone() {
    return chosen != null && posted.has("bara");
  }

  /**
   * The numbers of one asset.
   *
   * @param asset which
   * @param needs how many others it needs
   * @param hits how many others are hit if it falls
   */
  public record Row(AssetView asset, int needs, int hits) {}
}
