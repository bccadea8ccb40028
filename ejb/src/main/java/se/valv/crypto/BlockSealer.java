package se.valv.crypto;

import javax.crypto.Cipher;

/**
 * Seals the blocks of one new file, each once, in their order; the last one is marked as such, so
 * that no file can be cut short or made longer. Sealed form of a block: ciphertext (as long as the
 * plaintext), tag (16 bytes). Not for use by several threads.
 */
public final class BlockSealer implements AutoCloseable {

  /** How much longer a sealed block is than its plaintext. */
  public static final int OVERHEAD = Gcm.TAG_BYTES;

  private final byte[] salt;
  private final RawKey key;
  private long next;

  BlockSealer(byte[] salt, RawKey key) {
    this.salt = salt;
    this.key = key;
  }

  /** What must be known to open the file; no secret. */
  public byte[] salt() {
    return salt.clone();
  }

  /**
   * Seals the next block.
   *
   * @param last whether it ends the file; nothing is sealed after it
   */
  public byte[] next(byte[] plaintext, boolean last) {
    var sealed = new byte[plaintext.length + OVERHEAD];
    var cipher = FileKeys.ready(Cipher.ENCRYPT_MODE, key, FileKeys.nonce(next, last));
    Gcm.finish(cipher, plaintext, sealed, 0);
    next++;
    if (last) {
      key.destroy();
    }
    return sealed;
  }

  /** Wipes the key. */
  @Override
  public void close() {
    key.destroy();
  }
}
