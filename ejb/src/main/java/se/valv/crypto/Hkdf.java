package se.valv.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * HKDF-Expand with SHA-256 (RFC 5869, 2.3), by the JDK's own provider. There is no extract step:
 * what it is given is already 256 uniformly random bits.
 */
final class Hkdf {

  private Hkdf() {}

  /**
   * 32 bytes for one purpose and context. The info is the ASCII of {@code purpose}, a zero byte and
   * {@code context}.
   */
  static byte[] expand(SecretKey key, String purpose, byte[] context) {
    var name = purpose.getBytes(StandardCharsets.US_ASCII);
    var info = ByteBuffer.allocate(name.length + 1 + context.length);
    info.put(name).put((byte) 0).put(context);
    try {
      return KDF.getInstance("HKDF-SHA256", Gcm.PROVIDER)
          .deriveData(HKDFParameterSpec.expandOnly(key, info.array(), RawKey.BYTES));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("HKDF-SHA-256 does not run on this JVM", e);
    }
  }
}
