package se.valv.asset;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Assets and what they need of each other, as one reader reaches them: what points at something
 * else is not there. Cycles are as they are. In an order that names and numbers give, never ids.
 */
public final class AssetGraph {

  private static final Comparator<AssetView> BY_NAME =
      Comparator.comparing(AssetView::name).thenComparing(AssetView::number);

  private final Map<AssetId, AssetView> assets;
  private final List<Link> links;
  private final Map<AssetId, List<Link>> hit;

  private AssetGraph(Map<AssetId, AssetView> assets, List<Link> links) {
    this.assets = assets;
    this.links = links;
    this.hit = links.stream().collect(Collectors.groupingBy(link -> link.needed().id()));
  }

  /** The graph of these. */
  static AssetGraph of(Collection<AssetView> views) {
    var assets = new LinkedHashMap<AssetId, AssetView>();
    views.stream().sorted(BY_NAME).forEach(asset -> assets.put(asset.id(), asset));
    var links = new ArrayList<Link>();
    for (var asset : assets.values()) {
      for (var dependency : asset.dependencies()) {
        Optional.ofNullable(assets.get(dependency.on()))
            .ifPresent(on -> links.add(new Link(on, asset, dependency)));
      }
    }
    return new AssetGraph(assets, links);
  }

  /** All of them, by name. */
  public List<AssetView> assets() {
    return List.copyOf(assets.values());
  }

  /** What hits what, in the order of those that need. */
  public List<Link> links() {
    return List.copyOf(links);
  }

  /** One of them; empty when it is not there. */
  public Optional<AssetView> asset(AssetId id) {
    return Optional.ofNullable(assets.get(id));
  }

  /** The same, of these alone. */
  public AssetGraph only(Set<AssetId> wanted) {
    return of(assets.values().stream().filter(asset -> wanted.contains(asset.id())).toList());
  }

  /**
   * What falls, or is hurt, if this one falls: each with the way on which it is hit hardest, and of
   * those the shortest. The hardest hit first, then the nearest, then by name.
   */
  public List<Fall> fallsWith(AssetId fallen) {
    var ways = new HashMap<AssetId, Fall>();
    for (var strength : DependencyStrength.values()) {
      reach(fallen, strength).forEach((id, way) -> ways.putIfAbsent(id, new Fall(way, strength)));
    }
    return ways.values().stream()
        .sorted(
            Comparator.comparing(Fall::strength)
                .thenComparingInt(fall -> fall.way().size())
                .thenComparing(Fall::asset, BY_NAME))
        .toList();
  }

  /** What is reached over links that are at least so strong, each by a shortest way. */
  private Map<AssetId, List<Link>> reach(AssetId from, DependencyStrength least) {
    var ways = new HashMap<AssetId, List<Link>>();
    var seen = new HashSet<>(Set.of(from));
    var next = new ArrayDeque<>(Set.of(from));
    while (!next.isEmpty()) {
      var at = next.remove();
      for (var link : hit.getOrDefault(at, List.of())) {
        if (link.dependency().strength().compareTo(least) <= 0 && seen.add(link.needs().id())) {
          ways.put(link.needs().id(), way(ways.getOrDefault(at, List.of()), link));
          next.add(link.needs().id());
        }
      }
    }
    return ways;
  }

  private static List<Link> way(List<Link> before, Link last) {
    return Stream.concat(before.stream(), Stream.of(last)).toList();
  }

  /** How many assets each one hits, in all, by its id. */
  public Map<AssetId, Integer> hits() {
    return assets.keySet().stream()
        .collect(
            Collectors.toMap(Function.identity(), id -> reach(id, DependencyStrength.WEAK).size()));
  }

  /**
   * That one asset hits another if it falls.
   *
   * @param needed the one that is needed
   * @param needs the one that needs it
   * @param dependency for what, and how strongly
   */
  public record Link(AssetView needed, AssetView needs, Dependency dependency) {}

  /**
   * Something that falls, or is hurt.
   *
   * @param way from what fell; never empty
   * @param strength how hard it is hit: as hard as the weakest link of the way
   */
  public record Fall(List<Link> way, DependencyStrength strength) {

    /** Refuses a way that leads nowhere. */
    public Fall {
      Objects.checkIndex(0, way.size());
      way = List.copyOf(way);
    }

    /** What falls. */
    public AssetView asset() {
      return way.getLast().needs();
    }
  }
}
