package se.valv.audit.tree;

import java.util.List;

/** Where the hashes of tiles are stored. */
@FunctionalInterface
public interface TileHashes {

  /**
   * So many hashes of one level of tiles, from one on; all of them are there.
   *
   * @param level of tiles: a hash stands over 2^(8 · {@code level}) leaves
   */
  List<byte[]> of(int level, long from, int count);

  /** Any hash of the tree, made from the tiles' hashes under it. */
  default byte[] hash(int level, long index) {
    var height = level % Tile.HEIGHT;
    var under = new Frontier();
    of(level / Tile.HEIGHT, index << height, 1 << height).forEach(under::add);
    return under.root();
  }
}
