package se.valv.audit.tree;

/** Where proofs find the hashes that they are made of. */
@FunctionalInterface
public interface Nodes {

  /**
   * The hash over 2^{@code level} leaves that are all there, from leaf {@code index} · 2^{@code
   * level} on; level 0 is the leaves' own.
   */
  byte[] hash(int level, long index);
}
