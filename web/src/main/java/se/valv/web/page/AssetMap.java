package se.valv.web.page;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import se.valv.asset.AssetGraph;
import se.valv.asset.AssetGraph.Fall;
import se.valv.asset.AssetGraph.Link;
import se.valv.asset.AssetId;
import se.valv.asset.AssetView;
import se.valv.web.drawing.Drawing;

/**
 * The picture of a graph of assets. What is joined to nothing is not in it.
 *
 * @param width in pixels
 * @param height in pixels
 * @param boxes the assets
 * @param arrows from what is needed to what needs it; those of the chosen's falls last, and so on
 *     top
 */
public record AssetMap(int width, int height, List<Box> boxes, List<Arrow> arrows) {

  private static final int LINE = 23;

  /** Draws a graph; what is hit if one of it falls stands out. */
  static AssetMap of(AssetGraph graph, Optional<AssetView> chosen, List<Fall> falls) {
    var drawn = drawn(graph, chosen);
    var place = new HashMap<AssetId, Integer>();
    drawn.forEach(asset -> place.put(asset.id(), place.size()));
    var links = graph.links();
    var drawing = Drawing.of(drawn.size(), links.stream().map(l -> line(l, place)).toList());
    var shades = new Shades(chosen.map(AssetView::id), hit(falls));
    var arrows =
        IntStream.range(0, links.size())
            .mapToObj(i -> arrow(links.get(i), drawing.paths().get(i), shades))
            .sorted(Comparator.comparing(Arrow::hit))
            .toList();
    return new AssetMap(
        drawing.width(),
        drawing.height(),
        IntStream.range(0, drawn.size())
            .mapToObj(i -> box(drawn.get(i), drawing.boxes().get(i), shades))
            .toList(),
        arrows);
  }

  private static List<AssetView> drawn(AssetGraph graph, Optional<AssetView> chosen) {
    var joined = new HashSet<AssetId>();
    graph.links().forEach(l -> joined.addAll(List.of(l.needed().id(), l.needs().id())));
    chosen.ifPresent(asset -> joined.add(asset.id()));
    return graph.assets().stream().filter(a -> joined.contains(a.id())).toList();
  }

  private static int[] line(Link link, Map<AssetId, Integer> place) {
    return new int[] {
      place.getOrDefault(link.needed().id(), 0), place.getOrDefault(link.needs().id(), 0)
    };
  }

  private static Set<AssetId> hit(List<Fall> falls) {
    var hit = new HashSet<AssetId>();
    falls.forEach(fall -> hit.add(fall.asset().id()));
    return hit;
  }

  private static Box box(AssetView asset, Drawing.Box at, Shades shades) {
    return new Box(asset, at.x(), at.y(), lines(asset.name()), shades.of(asset.id()));
  }

  private static Arrow arrow(Link link, String path, Shades shades) {
    var hit = shades.isHit(link);
    var shade = shades.chosen().isEmpty() ? "" : hit ? "hit" : "dim";
    return new Arrow(path, link.dependency().strength().name(), shade);
  }

  /** A name on one line or two; what does not fit is in the tip and in the list. */
  static List<String> lines(String name) {
    if (name.length() <= LINE) {
      return List.of(name);
    }
    var cut = name.lastIndexOf(' ', LINE);
    var first = cut > LINE / 3 ? name.substring(0, cut) : name.substring(0, LINE);
    var rest = name.substring(first.length()).strip();
    return List.of(first, rest.length() <= LINE ? rest : rest.substring(0, LINE - 1) + "…");
  }

  private record Shades(Optional<AssetId> chosen, Set<AssetId> hit) {

    String of(AssetId id) {
      if (chosen.isEmpty()) {
        return "";
      }
      return chosen.get().equals(id) ? "chosen" : hit.contains(id) ? "hit" : "dim";
    }

    boolean isHit(Link link) {
      var from = link.needed().id();
      return hit.contains(link.needs().id())
          && (hit.contains(from) || chosen.filter(from::equals).isPresent());
    }
  }

  /**
   * An asset.
   *
   * @param asset which
   * @param x left edge
   * @param y upper edge
   * @param lines its name
   * @param shade {@code chosen}, {@code hit}, {@code dim} or empty
   */
  public record Box(AssetView asset, int x, int y, List<String> lines, String shade) {

    /** Where a line of the name stands. */
    public int lineY(int line) {
      return y + (lines.size() == 1 ? 28 : 19 + 17 * line);
    }
  }

  /**
   * What is needed hits what needs it.
   *
   * @param path data of an SVG path
   * @param strength code of how hard
   * @param shade {@code hit}, {@code dim} or empty
   */
  public record Arrow(String path, String strength, String shade) {

    boolean hit() {
      return "hit".equals(shade);
    }
  }
}
