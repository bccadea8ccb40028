package se.valv.audit.tree;

import java.nio.ByteBuffer;
import se.valv.crypto.Sha256;

/** The leaves of {@code tree_vectors.py}, and a tree over them by the definition alone. */
final class Leaves {

  private Leaves() {}

  static byte[] leaf(long index) {
    var hash = Sha256.of(ByteBuffer.allocate(Long.BYTES).putLong(index).array());
    return ByteBuffer.allocate(1 + hash.length).put((byte) 1).put(hash).array();
  }

  /** Any hash of the tree, computed from the leaves. */
  static byte[] node(int level, long index) {
    return level == 0
        ? Hashes.ofLeaf(leaf(index))
        : Hashes.ofNode(node(level - 1, 2 * index), node(level - 1, 2 * index + 1));
  }

  static Head head(long size) {
    return new Head(size, Proofs.root(Leaves::node, size));
  }
}
