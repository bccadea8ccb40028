package se.valv.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256 (FIPS 180-4), by the JDK's own provider. */
public final class Sha256 {

  /** The length of what it returns. */
  public static final int BYTES = 32;

  private Sha256() {}

  /**
   * The digest of parts, one after the other. Where parts end is not part of it: whoever needs that
   * puts lengths between them.
   */
  public static byte[] of(byte[]... parts) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      for (var part : parts) {
        digest.update(part);
      }
      return digest.digest();
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is part of every JVM", e);
    }
  }

  /** Whether two digests are the same; takes as long whether or not. */
  public static boolean same(byte[] one, byte[] other) {
    return MessageDigest.isEqual(one, other);
  }
}
