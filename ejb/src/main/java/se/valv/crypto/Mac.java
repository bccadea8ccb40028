package se.valv.crypto;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;

/**
 * HMAC-SHA-256 (RFC 2104) under one key: shows who holds the key that a message is what he saw
 * before. It hides nothing, and says nothing of order or age. Safe for use by many threads.
 */
public final class Mac implements AutoCloseable {

  /** The length of a tag. */
  public static final int BYTES = 32;

  private static final String ALGORITHM = "HmacSHA256";

  private final RawKey key;

  Mac(byte[] key) {
    this.key = new RawKey(key, ALGORITHM);
  }

  /** Authenticates with a copy of a key of 32 uniformly random bytes. */
  public static Mac withKey(byte[] key) {
    return new Mac(key.clone());
  }

  /** The tag of a message. */
  public byte[] tag(byte[] message) {
    try {
      var hmac = javax.crypto.Mac.getInstance(ALGORITHM, Gcm.PROVIDER);
      hmac.init(key);
      return hmac.doFinal(message);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HMAC-SHA-256 does not run on this JVM", e);
    }
  }

  /** Whether a tag is that of a message; takes as long whether or not. */
  public boolean matches(byte[] message, byte[] tag) {
    return MessageDigest.isEqual(tag(message), tag);
  }

  /**
   * The next key of a chain that can only be walked forwards: who learns it can make no tag of the
   * keys before. Close this one when it has made its last tag.
   */
  public Mac next() {
    return new Mac(Hkdf.expand(key, "valv mac next", new byte[0]));
  }

  /** Wipes the key. */
  @Override
  public void close() {
    key.destroy();
  }
}
