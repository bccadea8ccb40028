package se.valv.crypto;

import java.util.Arrays;
import javax.crypto.SecretKey;

/**
 * 256 bits of key that can be wiped, which {@link javax.crypto.spec.SecretKeySpec} can not. Wiping
 * clears this copy; a cipher that used the key may keep its own until it is collected, and nothing
 * in a JVM can change that.
 */
final class RawKey implements SecretKey, AutoCloseable {

  static final int BYTES = 32;

  private static final long serialVersionUID = 1L;

  private final transient byte[] bytes;
  private final String algorithm;
  private transient volatile boolean destroyed;

  /** Takes the array over: the caller keeps no copy. */
  RawKey(byte[] bytes, String algorithm) {
    if (bytes.length != BYTES) {
      throw new IllegalArgumentException("a key has " + BYTES + " bytes, not " + bytes.length);
    }
    this.bytes = bytes;
    this.algorithm = algorithm;
  }

  /** A new uniformly random key. */
  static RawKey random(String algorithm, Randomness random) {
    return new RawKey(random.bytes(BYTES), algorithm);
  }

  @Override
  public String getAlgorithm() {
    return algorithm;
  }

  @Override
  public String getFormat() {
    return "RAW";
  }

  @Override
  public byte[] getEncoded() {
    if (destroyed) {
      throw new IllegalStateException("the key is wiped");
    }
    return bytes.clone();
  }

  @Override
  public void destroy() {
    destroyed = true;
    Arrays.fill(bytes, (byte) 0);
  }

  @Override
  public void close() {
    destroy();
  }

  @Override
  public boolean isDestroyed() {
    return destroyed;
  }

  @Override
  public String toString() {
    return algorithm + " key";
  }
}
