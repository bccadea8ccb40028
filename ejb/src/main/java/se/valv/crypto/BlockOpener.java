package se.valv.crypto;

import javax.crypto.Cipher;
import se.valv.problem.Tampered;

/** Opens the blocks of one file, in any order. Safe for use by many threads. */
public final class BlockOpener implements AutoCloseable {

  private final RawKey key;

  BlockOpener(RawKey key) {
    this.key = key;
  }

  /**
   * Gives back a block.
   *
   * @param number its place in the file, from 0
   * @param last whether the file ends with it
   * @throws Tampered when anything differs: key, what the file is bound to, place, end, or a bit of
   *     {@code sealed}
   */
  public byte[] open(long number, boolean last, byte[] sealed) {
    var cipher = FileKeys.ready(Cipher.DECRYPT_MODE, key, FileKeys.nonce(number, last));
    return Gcm.finish(cipher, sealed, 0);
  }

  /** Wipes the key. */
  @Override
  public void close() {
    key.destroy();
  }
}
