package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import se.valv.audit.tree.Head;
import se.valv.audit.tree.Proofs;
import se.valv.audit.tree.Tile;
import se.valv.audit.tree.TileHashes;
import se.valv.crypto.Sha256;

/**
 * Proofs and tiles of the tree as far as a checkpoint is signed. Whoever calls this has recorded
 * that the log was read.
 */
@ApplicationScoped
@Transactional
public class TreeReader {

  @Inject private TreeTable table;

  /** How many entries are under the newest checkpoint. */
  public long size() {
    return table.latest().map(Checkpoint::size).orElse(0L);
  }

  /**
   * The tree as it was when it had so many entries.
   *
   * @throws IllegalArgumentException when there is no such tree yet
   */
  public Head head(long size) {
    require(size);
    TileHashes stored = table::hashes;
    return new Head(size, Proofs.root(stored::hash, size));
  }

  /**
   * The proof that the entry at a place is in the tree of so many.
   *
   * @throws IllegalArgumentException when there is no such place or no such tree yet
   */
  public List<byte[]> inclusion(long index, long size) {
    require(size);
    TileHashes stored = table::hashes;
    return Proofs.inclusion(stored::hash, index, size);
  }

  /**
   * The proof that the tree of {@code size} entries begins with that of {@code earlier}.
   *
   * @throws IllegalArgumentException when there is no such tree yet
   */
  public List<byte[]> consistency(long earlier, long size) {
    require(size);
    TileHashes stored = table::hashes;
    return Proofs.consistency(stored::hash, earlier, size);
  }

  /** The bytes of a tile or a bundle of leaves; empty when the tree does not have it yet. */
  public Optional<byte[]> tile(Tile tile) {
    if (!tile.isIn(size())) {
      return Optional.empty();
    }
    var from = tile.number() * Tile.WIDTH;
    if (tile.level() == Tile.ENTRIES) {
      return Optional.of(bundle(table.leaves(from, tile.width())));
    }
    return tile.width() == Tile.WIDTH
        ? table.whole(tile)
        : Optional.of(joined(table.hashes(tile.level(), from, tile.width())));
  }

  /** The restores that the log declares, in its order. */
  public List<Fork> forks() {
    return table.forks();
  }

  private void require(long size) {
    if (size > size()) {
      throw new IllegalArgumentException("no tree of " + size + " is signed");
    }
  }

  private static byte[] joined(List<byte[]> hashes) {
    var bytes = ByteBuffer.allocate(hashes.size() * Sha256.BYTES);
    hashes.forEach(bytes::put);
    return bytes.array();
  }

  /** Each leaf after its length in two bytes. */
  private static byte[] bundle(List<byte[]> leaves) {
    var bytes =
        ByteBuffer.allocate(leaves.stream().mapToInt(leaf -> Short.BYTES + leaf.length).sum());
    leaves.forEach(leaf -> bytes.putShort((short) leaf.length).put(leaf));
    return bytes.array();
  }
}
