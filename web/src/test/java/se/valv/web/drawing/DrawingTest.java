package se.valv.web.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.web.drawing.Drawing.Box;

class DrawingTest {

  @Test
  void whatLeadsToSomethingStandsToTheLeftOfIt() {
    var boxes = Drawing.of(4, lines("0>1 1>2 0>2 3>2")).boxes();
    assertTrue(boxes.get(0).x() < boxes.get(1).x());
    assertTrue(boxes.get(1).x() < boxes.get(2).x());
    assertEquals(boxes.get(1).x(), boxes.get(3).x(), "what nothing leads to stands near");
  }

  @Test
  void aCircleStandsInOneColumnTogether() {
    var lines = lines("0>1 1>2 2>0 3>0 2>4 3>5 5>4");
    var boxes = Drawing.of(6, lines).boxes();
    assertEquals(boxes.get(0).x(), boxes.get(1).x());
    assertEquals(boxes.get(0).x(), boxes.get(2).x());
    assertTrue(boxes.get(3).x() < boxes.get(0).x());
    assertTrue(boxes.get(4).x() > boxes.get(0).x());
    var column = Layers.of(6, pairs(lines)).columns().get(1);
    var places = IntStream.of(0, 1, 2).map(column::indexOf).sorted().toArray();
    assertEquals(2, places[2] - places[0], column::toString);
  }

  @Test
  void crossingsThatNeedNotBeAreNot() {
    assertEquals(0, Layers.of(4, pairs(lines("0>3 1>2"))).crossings());
    assertEquals(0, Layers.of(6, pairs(lines("0>5 1>4 2>3 0>4"))).crossings());
    assertEquals(1, Layers.of(4, pairs(lines("0>2 0>3 1>2 1>3"))).crossings());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void inAGraphOfAHundredNoBoxStandsOnAnotherAndAllAreInThePicture(int seed) {
    var random = new SplittableRandom(seed);
    var lines = new ArrayList<int[]>();
    for (int i = 0; i < 180; i++) {
      int from = random.nextInt(100);
      int to = random.nextInt(100);
      if (from != to) {
        lines.add(new int[] {from, to});
      }
    }
    var drawing = Drawing.of(100, lines);
    for (int i = 0; i < 100; i++) {
      var box = drawing.boxes().get(i);
      assertTrue(box.x() >= 0 && box.x() + Drawing.BOX_WIDTH <= drawing.width());
      assertTrue(box.y() >= 0 && box.y() + Drawing.BOX_HEIGHT <= drawing.height(), box::toString);
      for (int j = 0; j < i; j++) {
        assertTrue(apart(box, drawing.boxes().get(j)), i + " " + j);
      }
    }
    assertEquals(drawing, Drawing.of(100, lines));
    assertEquals(lines.size(), drawing.paths().size());
  }

  @Test
  void aLongChainIsDrawn() {
    var lines = IntStream.range(1, 5000).mapToObj(i -> new int[] {i - 1, i}).toList();
    assertEquals(5000, Drawing.of(5000, lines).boxes().size());
  }

  @Test
  void nothingIsAPictureOfNothing() {
    var empty = Drawing.of(0, List.of());
    assertEquals(0, empty.width());
    assertEquals(List.of(), empty.boxes());
  }

  private static boolean apart(Box one, Box other) {
    return Math.abs(one.x() - other.x()) >= Drawing.BOX_WIDTH
        || Math.abs(one.y() - other.y()) >= Drawing.BOX_HEIGHT;
  }

  private static List<Layers.Line> pairs(List<int[]> lines) {
    return lines.stream().map(pair -> new Layers.Line(pair[0], pair[1])).toList();
  }

  private static List<int[]> lines(String text) {
    return List.of(text.split(" ", -1)).stream()
        .map(line -> line.split(">", -1))
        .map(ends -> new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[1])})
        .toList();
  }
}
