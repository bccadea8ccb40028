package se.valv.audit.tree;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EdgeTest {

  private static final TileHashes STORED =
      (level, from, count) ->
          LongStream.range(from, from + count)
              .mapToObj(i -> Leaves.node(level * Tile.HEIGHT, i))
              .toList();

  private final List<WholeTile> whole = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 255, 256, 257, 511, 512, 700})
  void anEdgeThatIsReadGrowsAsTheTreeDoes(long size) {
    var edge = new Edge(size, STORED);
    assertEquals(Leaves.head(size), edge.head());
    for (var i = size; i < size + 260; i++) {
      edge.add(Hashes.ofLeaf(Leaves.leaf(i)), whole::add);
    }
    assertEquals(Leaves.head(size + 260), edge.head());
    assertEquals((size + 260) / Tile.WIDTH - size / Tile.WIDTH, whole.size());
  }

  @Test
  void aWholeTileHoldsItsHashesAndTheRootOverThem() {
    var edge = new Edge(0, STORED);
    for (var i = 0; i < 512; i++) {
      edge.add(Hashes.ofLeaf(Leaves.leaf(i)), whole::add);
    }
    assertEquals(2, whole.size());
    assertEquals(1, whole.getLast().number());
    assertEquals(0, whole.getLast().level());
    assertArrayEquals(Leaves.node(8, 1), whole.getLast().root());
    var hashes = whole.getLast().hashes();
    assertEquals(Tile.WIDTH * 32, hashes.length);
    for (var i = 0; i < 32; i++) {
      assertEquals(Leaves.node(0, 511)[i], hashes[hashes.length - 32 + i]);
    }
  }

  @Test
  void theSecondLevelHasItsOwnTiles() {
    var edge = new Edge(0, STORED);
    var hash = Hashes.ofNothing();
    for (var i = 0; i < Tile.WIDTH * Tile.WIDTH + 1; i++) {
      edge.add(hash, whole::add);
    }
    var last = whole.getLast();
    assertEquals(Tile.WIDTH + 1, whole.size());
    assertEquals(1, last.level());
    assertEquals(0, last.number());
    assertEquals(Hashes.ofNode(last.root(), hash).length, edge.head().root().length);
    assertArrayEquals(Hashes.ofNode(last.root(), hash), edge.head().root());
  }

  @Test
  void anyHashOfTheTreeIsMadeFromTheTiles() {
    for (var level : new int[] {0, 1, 7, 8, 9}) {
      assertArrayEquals(Leaves.node(level, 0), STORED.hash(level, 0));
      assertArrayEquals(Leaves.node(level, 1), STORED.hash(level, 1));
    }
  }
}
