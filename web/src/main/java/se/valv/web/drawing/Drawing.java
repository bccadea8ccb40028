package se.valv.web.drawing;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A directed graph drawn from left to right. The same graph is drawn the same.
 *
 * @param width in pixels
 * @param height in pixels
 * @param boxes where each node is, in the order of the nodes
 * @param paths the course of each line, in the order of the lines: the data of an SVG path
 */
public record Drawing(int width, int height, List<Box> boxes, List<String> paths) {

  /** Width of a box. */
  public static final int BOX_WIDTH = 176;

  /** Height of a box. */
  public static final int BOX_HEIGHT = 46;

  private static final int BETWEEN_COLUMNS = 72;
  private static final int BETWEEN_ROWS = 14;
  private static final int PASSING = 8;
  private static final int MARGIN = 12;
  private static final int PASSES = 6;

  /** Room at the right for lines that turn back within the last column. */
  private static final int TURN = 34;

  /** Keeps copies. */
  public Drawing {
    boxes = List.copyOf(boxes);
    paths = List.copyOf(paths);
  }

  /**
   * Draws nodes {@code 0} to {@code nodes - 1}.
   *
   * @param lines pairs of nodes: where each line begins, and where it ends
   */
  public static Drawing of(int nodes, List<int[]> lines) {
    var layers =
        Layers.of(nodes, lines.stream().map(pair -> new Layers.Line(pair[0], pair[1])).toList());
    var middle = middles(layers);
    var boxes =
        IntStream.range(0, nodes)
            .mapToObj(n ->
                new Box(x(layers.column(n)), round(middle.getOrDefault(n, 0.0)) - BOX_HEIGHT / 2))
            .toList();
    var paths =
        IntStream.range(0, lines.size()).mapToObj(i -> path(layers, layers.route(i), middle));
    var columns = layers.columns().size();
    var lowest = boxes.stream().mapToInt(Box::y).max().orElse(0) + BOX_HEIGHT;
    return new Drawing(
        columns == 0 ? 0 : x(columns - 1) + BOX_WIDTH + TURN + MARGIN,
        lowest + MARGIN,
        boxes,
        paths.toList());
  }

  private static int x(int column) {
    return MARGIN + column * (BOX_WIDTH + BETWEEN_COLUMNS);
  }

  /** The height of each item's middle: near those of what it is joined to, and none on another. */
  private static Map<Integer, Double> middles(Layers layers) {
    var middle = new HashMap<Integer, Double>();
    layers.columns().forEach(column -> place(layers, column, middle));
    for (int pass = 0; pass < PASSES; pass++) {
      var columns = pass % 2 == 0 ? layers.columns() : layers.columns().reversed();
      for (var column : columns) {
        place(layers, column, middle);
      }
    }
    var highest = middle.values().stream().mapToDouble(m -> m).min().orElse(0);
    middle.replaceAll((item, m) -> m - highest + MARGIN + BOX_HEIGHT / 2.0);
    return middle;
  }

  /** As near as can be to where each wishes to be: halfway between pushed down and pushed up. */
  private static void place(Layers layers, List<Integer> column, Map<Integer, Double> middle) {
    var size = column.size();
    var down = new double[size];
    var up = new double[size];
    for (int i = 0; i < size; i++) {
      var wished = wished(layers, column.get(i), middle);
      down[i] = i == 0 ? wished : Math.max(wished, down[i - 1] + room(layers, column, i));
    }
    for (int i = size - 1; i >= 0; i--) {
      var wished = wished(layers, column.get(i), middle);
      up[i] = i == size - 1 ? wished : Math.min(wished, up[i + 1] - room(layers, column, i + 1));
    }
    for (int i = 0; i < size; i++) {
      middle.put(column.get(i), (down[i] + up[i]) / 2);
    }
  }

  /** In the middle of what it is joined to. */
  private static double wished(Layers layers, int item, Map<Integer, Double> middle) {
    return Stream.concat(layers.left(item).stream(), layers.right(item).stream())
        .filter(middle::containsKey)
        .mapToDouble(other -> middle.getOrDefault(other, 0.0))
        .average()
        .orElse(middle.getOrDefault(item, 0.0));
  }

  /** How far apart the middles of an item and the one above it must be. */
  private static double room(Layers layers, List<Integer> column, int i) {
    return BETWEEN_ROWS + (height(layers, column.get(i - 1)) + height(layers, column.get(i))) / 2.0;
  }

  private static int height(Layers layers, int item) {
    return layers.isNode(item) ? BOX_HEIGHT : PASSING;
  }

  private static String path(Layers layers, List<Integer> route, Map<Integer, Double> middle) {
    var from = route.getFirst();
    var to = route.getLast();
    var x = x(layers.column(from)) + BOX_WIDTH;
    var y = round(middle.getOrDefault(from, 0.0));
    if (layers.column(from) == layers.column(to)) {
      return turn(x, y, round(middle.getOrDefault(to, 0.0)));
    }
    var path = new StringBuilder("M" + x + " " + y);
    for (int i = 1; i < route.size(); i++) {
      var column = layers.column(from) + i;
      var next = round(middle.getOrDefault(route.get(i), 0.0));
      path.append(curve(x(column) - BETWEEN_COLUMNS, y, x(column), next));
      if (!layers.isNode(route.get(i))) {
        path.append(" H").append(x(column) + BOX_WIDTH);
      }
      y = next;
    }
    return path.toString();
  }

  private static String curve(int x, int y, int toX, int toY) {
    var half = (x + toX) / 2;
    return String.format(Locale.ROOT, " C%d %d %d %d %d %d", half, y, half, toY, toX, toY);
  }

  /** Between two of one column, or from one to itself: out to the right and back. */
  private static String turn(int x, int y, int toY) {
    var below = y == toY ? y + BOX_HEIGHT / 4 : toY;
    return String.format(
        Locale.ROOT, "M%d %d C%d %d %d %d %d %d", x, y, x + TURN, y, x + TURN, below, x, below);
  }

  private static int round(double value) {
    return (int) Math.round(value);
  }

  /**
   * The upper left corner of a box.
   *
   * @param x in pixels
   * @param y in pixels
   */
  public record Box(int x, int y) {}
}
