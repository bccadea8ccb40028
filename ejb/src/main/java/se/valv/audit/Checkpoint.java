package se.valv.audit;

import java.time.Instant;
import java.util.Base64;
import se.valv.audit.tree.Head;

/**
 * The log as it was at one time, signed.
 *
 * @param origin which log
 * @param head how many entries, and the root over them
 * @param signedNote the same as others read it: {@code c2sp.org/tlog-checkpoint}
 * @param at when it was signed, UTC
 */
public record Checkpoint(String origin, Head head, String signedNote, Instant at) {

  /** How many entries. */
  public long size() {
    return head.size();
  }

  /** The root over them, 32 bytes. */
  public byte[] root() {
    return head.root().clone();
  }

  /** The root in Base64. */
  @Override
  public String toString() {
    return origin + " " + size() + " " + Base64.getEncoder().encodeToString(head.root());
  }
}
