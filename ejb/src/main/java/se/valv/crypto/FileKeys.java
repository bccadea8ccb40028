package se.valv.crypto;

import java.nio.ByteBuffer;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;

/**
 * A key from which each of many files gets a key of its own: HKDF of a random salt, which stands in
 * the file, and of what the file is bound to. A file's key seals that one file, once, block after
 * block; so a block's number is its nonce, and nothing that a restored backup can rewind feeds it.
 *
 * <p>Who opens a file says what he takes it for: with another context every block of it is refused,
 * as is a block in another place, and a file that ends where it did not end.
 */
public final class FileKeys implements AutoCloseable {

  /** The length of a salt. */
  public static final int SALT_BYTES = 32;

  private static final String PURPOSE = "valv file 1";

  private final int generation;
  private final RawKey key;
  private final Randomness random;

  FileKeys(int generation, byte[] key, Randomness random) {
    this.generation = generation;
    this.key = new RawKey(key, "Generic");
    this.random = random;
  }

  /** Derives from a copy of a key of 32 uniformly random bytes. */
  public static FileKeys withKey(int generation, byte[] key, Randomness random) {
    return new FileKeys(generation, key.clone(), random);
  }

  /** Which key of the ring it is. */
  public int generation() {
    return generation;
  }

  /** Begins a new file that is bound to {@code context}, under a fresh salt. */
  public BlockSealer seal(byte[] context) {
    var salt = random.bytes(SALT_BYTES);
    return new BlockSealer(salt, derived(salt, context));
  }

  /** Opens blocks of the file that was begun under {@code salt} and bound to {@code context}. */
  public BlockOpener open(byte[] salt, byte[] context) {
    return new BlockOpener(derived(salt, context));
  }

  /** Wipes the key; what was derived from it stays. */
  @Override
  public void close() {
    key.destroy();
  }

  private RawKey derived(byte[] salt, byte[] context) {
    if (salt.length != SALT_BYTES) {
      throw new IllegalArgumentException("a salt has " + SALT_BYTES + " bytes");
    }
    var bound = ByteBuffer.allocate(salt.length + context.length).put(salt).put(context).array();
    return new RawKey(Hkdf.expand(key, PURPOSE, bound), "AES");
  }

  /** The nonce of one block: whether it is the last, and its number. */
  static byte[] nonce(long number, boolean last) {
    return ByteBuffer.allocate(Gcm.NONCE_BYTES)
        .put((byte) (last ? 1 : 0))
        .putLong(Gcm.NONCE_BYTES - Long.BYTES, number)
        .array();
  }

  /** What the blocks of a file are opened or sealed with. */
  static Cipher ready(int mode, SecretKey key, byte[] nonce) {
    return Gcm.PASSING.ready(mode, key, nonce, new byte[0]);
  }
}
