package se.valv.web.drawing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A directed graph in columns from left to right: what leads to something stands to the left of it.
 * Nodes that lead to each other in a circle stand in one column. A line that passes a column has a
 * place of its own in it. Within columns things stand so that few lines cross.
 */
final class Layers {

  private static final int SWEEPS = 12;

  /** In each column, from above, the items: nodes, and after them places where lines pass. */
  private final List<List<Integer>> columns = new ArrayList<>();

  /** Of each line, the items that it goes through, from its first node to its last. */
  private final List<List<Integer>> routes = new ArrayList<>();

  private final Map<Integer, List<Integer>> left = new HashMap<>();
  private final Map<Integer, List<Integer>> right = new HashMap<>();
  private final int nodes;
  private final int[] knotOf;
  private final int[] columnOf;
  private int items;

  private Layers(int nodes, List<Line> lines) {
    this.nodes = nodes;
    this.items = nodes;
    var successors = IntStream.range(0, nodes).<List<Integer>>mapToObj(n -> new ArrayList<>());
    var leading = successors.toList();
    lines.forEach(line -> leading.get(line.from()).add(line.to()));
    this.knotOf = Knots.of(leading);
    this.columnOf = columnsOf(lines);
    IntStream.rangeClosed(0, Arrays.stream(columnOf).max().orElse(-1))
        .forEach(c -> columns.add(new ArrayList<>()));
    IntStream.range(0, nodes).forEach(node -> columns.get(columnOf[node]).add(node));
    columns.forEach(column -> column.sort(Comparator.comparingInt((Integer n) -> knotOf[n])));
    lines.forEach(this::route);
    reduceCrossings();
  }

  /** Arranges nodes {@code 0} to {@code nodes - 1} and the lines between them. */
  static Layers of(int nodes, List<Line> lines) {
    return new Layers(nodes, lines);
  }

  List<List<Integer>> columns() {
    return columns;
  }

  List<Integer> route(int line) {
    return routes.get(line);
  }

  boolean isNode(int item) {
    return item < nodes;
  }

  int column(int node) {
    return columnOf[node];
  }

  /** What an item is joined to in the column to its left. */
  List<Integer> left(int item) {
    return left.getOrDefault(item, List.of());
  }

  /** And to its right. */
  List<Integer> right(int item) {
    return right.getOrDefault(item, List.of());
  }

  /** The column of each knot is one to the right of the rightmost that leads to it. */
  private int[] columnsOf(List<Line> lines) {
    var knots = Knots.members(knotOf).size();
    var column = new int[knots];
    var between =
        lines.stream()
            .filter(line -> knotOf[line.from()] != knotOf[line.to()])
            .sorted(Comparator.comparingInt((Line line) -> -knotOf[line.from()]))
            .toList();
    for (var line : between) {
      int to = knotOf[line.to()];
      column[to] = Math.max(column[to], column[knotOf[line.from()]] + 1);
    }
    drawNear(column, between);
    return IntStream.of(knotOf).map(knot -> column[knot]).toArray();
  }

  /** What nothing leads to stands just before the first thing that it leads to. */
  private void drawNear(int[] column, List<Line> between) {
    var nearest = new HashMap<Integer, Integer>();
    for (var line : between) {
      nearest.merge(knotOf[line.from()], column[knotOf[line.to()]] - 1, Math::min);
    }
    between.forEach(line -> nearest.remove(knotOf[line.to()]));
    nearest.forEach((knot, place) -> column[knot] = place);
  }

  private void route(Line line) {
    var route = new ArrayList<>(List.of(line.from()));
    for (int c = columnOf[line.from()] + 1; c < columnOf[line.to()]; c++) {
      columns.get(c).add(items);
      route.add(items++);
    }
    route.add(line.to());
    routes.add(route);
    if (columnOf[line.from()] != columnOf[line.to()]) {
      for (int i = 1; i < route.size(); i++) {
        right.computeIfAbsent(route.get(i - 1), k -> new ArrayList<>()).add(route.get(i));
        left.computeIfAbsent(route.get(i), k -> new ArrayList<>()).add(route.get(i - 1));
      }
    }
  }

  /** Orders columns by the middle of what each item is joined to, to and fro; the best is kept. */
  private void reduceCrossings() {
    var best = copy();
    var fewest = crossings();
    for (int sweep = 0; sweep < SWEEPS && fewest > 0; sweep++) {
      if (sweep % 2 == 0) {
        IntStream.range(1, columns.size()).forEach(c -> order(columns.get(c), left));
      } else {
        IntStream.iterate(columns.size() - 2, c -> c >= 0, c -> c - 1)
            .forEach(c -> order(columns.get(c), right));
      }
      var now = crossings();
      if (now < fewest) {
        fewest = now;
        best = copy();
      }
    }
    columns.clear();
    columns.addAll(best);
  }

  private List<List<Integer>> copy() {
    return columns.stream().<List<Integer>>map(ArrayList::new).toList();
  }

  private void order(List<Integer> column, Map<Integer, List<Integer>> joined) {
    var places = places();
    var middle = new HashMap<Integer, Double>();
    for (int i = 0; i < column.size(); i++) {
      int item = column.get(i);
      middle.put(
          item,
          joined.getOrDefault(item, List.of()).stream()
              .mapToInt(other -> places.getOrDefault(other, 0))
              .average()
              .orElse(i));
    }
    // Those of one knot stay together, where their middle is.
    var ofKnot = new HashMap<Integer, Double>();
    column.forEach(item -> ofKnot.put(group(item), meanOf(column, group(item), middle)));
    column.sort(
        Comparator.comparingDouble((Integer item) -> ofKnot.getOrDefault(group(item), 0.0))
            .thenComparingInt(this::group)
            .thenComparingDouble(item -> middle.getOrDefault(item, 0.0)));
  }

  private double meanOf(List<Integer> column, int group, Map<Integer, Double> middle) {
    return column.stream()
        .filter(item -> group(item) == group)
        .mapToDouble(item -> middle.getOrDefault(item, 0.0))
        .average()
        .orElse(0);
  }

  private int group(int item) {
    return isNode(item) ? knotOf[item] : item;
  }

  private Map<Integer, Integer> places() {
    var places = new HashMap<Integer, Integer>();
    columns.forEach(
        column -> IntStream.range(0, column.size()).forEach(i -> places.put(column.get(i), i)));
    return places;
  }

  /** How many pairs of lines cross between columns. */
  int crossings() {
    var places = places();
    int crossings = 0;
    for (var column : columns) {
      var ends = new ArrayList<Integer>();
      for (int item : column) {
        var reached = new ArrayList<Integer>();
        right(item).forEach(to -> reached.add(places.getOrDefault(to, 0)));
        Collections.sort(reached);
        for (int place : reached) {
          crossings += (int) ends.stream().filter(end -> end > place).count();
        }
        ends.addAll(reached);
      }
    }
    return crossings;
  }

  /**
   * A line between two nodes.
   *
   * @param from where it begins
   * @param to where it ends
   */
  record Line(int from, int to) {}
}
