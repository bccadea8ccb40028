package se.valv.audit.tree;

import se.valv.crypto.Sha256;

/**
 * The hashes of RFC 9162, 2.1.1. A leaf and a node never have the same hash, for what is hashed
 * begins with another byte.
 */
public final class Hashes {

  private static final byte[] LEAF = {0};
  private static final byte[] NODE = {1};

  private Hashes() {}

  /** The hash of a leaf. */
  public static byte[] ofLeaf(byte[] leaf) {
    return Sha256.of(LEAF, leaf);
  }

  /** The hash of what stands over two hashes. */
  public static byte[] ofNode(byte[] left, byte[] right) {
    return Sha256.of(NODE, left, right);
  }

  /** The root of a tree without leaves. */
  public static byte[] ofNothing() {
    return Sha256.of();
  }
}
