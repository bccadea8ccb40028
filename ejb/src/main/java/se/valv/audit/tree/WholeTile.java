package se.valv.audit.tree;

import java.util.Arrays;
import se.valv.crypto.Sha256;

/**
 * A tile that will never change any more.
 *
 * @param level of tiles, from 0
 * @param number which one of its level, from 0
 * @param hashes 256 hashes of 32 bytes, one after the other
 * @param root the hash over them: one hash of the next level
 */
public record WholeTile(int level, long number, byte[] hashes, byte[] root) {

  /** The hash over hashes of 32 bytes that stand one after the other. */
  public static byte[] rootOver(byte[] hashes) {
    var over = new Frontier();
    for (var at = 0; at < hashes.length; at += Sha256.BYTES) {
      over.add(Arrays.copyOfRange(hashes, at, at + Sha256.BYTES));
    }
    return over.root();
  }
}
