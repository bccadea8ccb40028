package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetGraph;
import se.valv.asset.AssetGraph.Fall;
import se.valv.asset.AssetView;

/**
 * What needs what, of what the caller reaches.
 *
 * @param assets all of them, by name
 * @param dependencies between them
 */
public record AssetMap(List<Node> assets, List<Edge> dependencies) {

  static AssetMap of(AssetGraph graph) {
    var hits = graph.hits();
    return new AssetMap(
        graph.assets().stream().map(a -> Node.of(a, hits.getOrDefault(a.id(), 0))).toList(),
        graph.links().stream()
            .map(l ->
                new Edge(
                    l.needs().id().value().toString(),
                    l.needed().id().value().toString(),
                    l.dependency().kind().name(),
                    l.dependency().strength().name()))
            .toList());
  }

  @Override
  public String toString() {
    return "AssetMap";
  }

  /**
   * An asset on the map.
   *
   * @param id its id
   * @param number its number
   * @param name what it is called
   * @param kind what sort of thing it is
   * @param grade code of its class or level
   * @param securityClass class of what Valv holds
   * @param hits how many others are hit if it falls
   */
  public record Node(
      String id,
      String number,
      String name,
      String kind,
      @Nullable String grade,
      String securityClass,
      int hits) {

    static Node of(AssetView asset, int hits) {
      return new Node(
          asset.id().value().toString(),
          asset.number(),
          asset.name(),
          asset.kind().name(),
          asset.assessment().grade(),
          asset.securityClass().code(),
          hits);
    }

    @Override
    public String toString() {
      return "Node[" + id + "]";
    }
  }

  /**
   * That one asset needs another.
   *
   * @param asset id of the one that needs
   * @param needs id of the one that is needed
   * @param kind for what
   * @param strength what is lost without it
   */
  public record Edge(String asset, String needs, String kind, String strength) {}

  /**
   * What falls, or is hurt, if one asset falls.
   *
   * @param items the hardest hit first, then the nearest
   */
  public record Falls(List<Fallen> items) {

    static Falls of(List<Fall> falls) {
      return new Falls(falls.stream().map(Fallen::of).toList());
    }
  }

  /**
   * Something that falls, or is hurt.
   *
   * @param asset its id
   * @param name what it is called
   * @param strength how hard it is hit
   * @param way ids from the first that is hit to this one
   */
  public record Fallen(String asset, String name, String strength, List<String> way) {

    static Fallen of(Fall fall) {
      return new Fallen(
          fall.asset().id().value().toString(),
          fall.asset().name(),
          fall.strength().name(),
          fall.way().stream().map(link -> link.needs().id().value().toString()).toList());
    }

    @Override
    public String toString() {
      return "Fallen[" + asset + "]";
    }
  }
}
