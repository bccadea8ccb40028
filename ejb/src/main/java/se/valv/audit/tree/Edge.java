package se.valv.audit.tree;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.valv.crypto.Sha256;

/**
 * The right edge of a tree that grows in tiles: of each level the hashes of the tile that is not
 * whole yet. Not for use by several threads.
 */
public final class Edge {

  private final List<List<byte[]>> levels = new ArrayList<>();
  private long size;

  /** The edge of the first {@code size} leaves of a tree that is stored. */
  public Edge(long size, TileHashes stored) {
    this.size = size;
    for (var level = 0; size >> (level * Tile.HEIGHT) > 0; level++) {
      var count = size >> (level * Tile.HEIGHT);
      var whole = count / Tile.WIDTH;
      levels.add(new ArrayList<>(stored.of(level, whole * Tile.WIDTH, (int) (count % Tile.WIDTH))));
    }
  }

  /** Adds the hash of the next leaf, and tells of each tile that becomes whole by it. */
  public void add(byte[] leafHash, Consumer<WholeTile> whole) {
    size++;
    var hash = leafHash;
    for (var level = 0; ; level++) {
      if (level == levels.size()) {
        levels.add(new ArrayList<>());
      }
      var hashes = levels.get(level);
      hashes.add(hash);
      if (hashes.size() < Tile.WIDTH) {
        return;
      }
      hash = over(hashes);
      var number = (size >> ((level + 1) * Tile.HEIGHT)) - 1;
      whole.accept(new WholeTile(level, number, joined(hashes), hash));
      hashes.clear();
    }
  }

  /** The tree as it is now. */
  public Head head() {
    if (size == 0) {
      return new Head(0, Hashes.ofNothing());
    }
    var rest = new ArrayList<byte[]>();
    for (var hashes : levels) {
      var row = new ArrayList<>(hashes);
      row.addAll(rest);
      rest.clear();
      if (!row.isEmpty()) {
        rest.add(over(row));
      }
    }
    return new Head(size, rest.getFirst());
  }

  /** How many leaves there are. */
  public long size() {
    return size;
  }

  /** The tiles that are not whole yet. */
  public List<Part> parts() {
    var parts = new ArrayList<Part>();
    for (var level = 0; level < levels.size(); level++) {
      var hashes = levels.get(level);
      if (!hashes.isEmpty()) {
        var number = size >> ((level + 1) * Tile.HEIGHT);
        parts.add(new Part(new Tile(level, number, hashes.size()), joined(hashes)));
      }
    }
    return parts;
  }

  private static byte[] over(List<byte[]> hashes) {
    var frontier = new Frontier();
    hashes.forEach(frontier::add);
    return frontier.root();
  }

  private static byte[] joined(List<byte[]> hashes) {
    var joined = ByteBuffer.allocate(hashes.size() * Sha256.BYTES);
    hashes.forEach(joined::put);
    return joined.array();
  }

  /**
   * A tile that is not whole yet.
   *
   * @param tile which, how wide
   * @param hashes its hashes, one after the other
   */
  public record Part(Tile tile, byte[] hashes) {}
}
