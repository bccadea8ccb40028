package se.valv.audit;

import se.valv.crypto.Mac;

/**
 * The key that authenticates entries of one epoch, walked forwards: each step's key is made from
 * the one before and can't be turned back into it, so who reads the memory of a node learns no key
 * of what was written before. Safe for use by many threads.
 */
final class MacChain {

  /** Most of the year at a step every five seconds; walked in seconds. */
  private static final long FARTHEST = 5_000_000;

  private Mac current;
  private int step;
  private boolean used;

  /** A chain from the first key of an epoch, which it takes over. */
  MacChain(Mac first) {
    this.current = first;
  }

  /** Authenticates a leaf. */
  synchronized Tag tag(byte[] leaf) {
    used = true;
    return new Tag(step, current.tag(leaf));
  }

  /** Goes on to the next key and wipes this one, when it was used. */
  synchronized void ratchet() {
    if (used) {
      advance();
    }
  }

  /** Whether a tag is that of a leaf; false when its step is behind, or absurdly far ahead. */
  synchronized boolean matches(byte[] leaf, Tag tag) {
    if (tag.step() - (long) step > FARTHEST) {
      return false;
    }
    while (step < tag.step()) {
      advance();
    }
    return step == tag.step() && current.matches(leaf, tag.mac());
  }

  /** How far it has gone. */
  synchronized int step() {
    return step;
  }

  private void advance() {
    try (var old = current) {
      current = old.next();
    }
    step++;
    used = false;
  }

  /**
   * What authenticates a leaf.
   *
   * @param step of the chain, from 0
   * @param mac 32 bytes
   */
  record Tag(int step, byte[] mac) {}
}
