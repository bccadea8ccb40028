package se.valv.crypto;

import java.security.GeneralSecurityException;
import java.security.Provider;
import java.security.Security;
import java.util.Objects;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import se.valv.problem.Tampered;

/**
 * AES-256-GCM with a 96-bit nonce and a 128-bit tag, by the JDK's own provider.
 *
 * <p>Each thread keeps its ciphers, for making one costs more than sealing 1 KiB with it; and one
 * for keys that come again beside one for keys that do not, for so does changing the key. A cipher
 * holds the last key that it was used with until it is used with another.
 */
final class Gcm {

  static final int NONCE_BYTES = 12;
  static final int TAG_BYTES = 16;

  static final Provider PROVIDER = Objects.requireNonNull(Security.getProvider("SunJCE"));

  private static final String TRANSFORMATION = "AES/GCM/NoPadding";

  /** For keys that are used again. */
  static final Gcm LASTING = new Gcm();

  /** For keys that are used once. */
  static final Gcm PASSING = new Gcm();

  private final ThreadLocal<Cipher> ofThread = ThreadLocal.withInitial(Gcm::newCipher);

  private Gcm() {}

  /** The thread's cipher ready to take bytes; {@code nonce} is read from its start. */
  Cipher ready(int mode, SecretKey key, byte[] nonce, byte[] associatedData) {
    try {
      var cipher = ofThread.get();
      cipher.init(mode, key, new GCMParameterSpec(TAG_BYTES * Byte.SIZE, nonce, 0, NONCE_BYTES));
      cipher.updateAAD(associatedData);
      return cipher;
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM does not run on this JVM", e);
    }
  }

  /** Seals {@code plaintext} into {@code out} from {@code offset}; the tag comes last. */
  static void finish(Cipher cipher, byte[] plaintext, byte[] out, int offset) {
    try {
      cipher.doFinal(plaintext, 0, plaintext.length, out, offset);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM does not run on this JVM", e);
    }
  }

  /** Opens {@code sealed} from {@code offset} to its end, or gives no byte of it. */
  static byte[] finish(Cipher cipher, byte[] sealed, int offset) {
    try {
      return cipher.doFinal(sealed, offset, sealed.length - offset);
    } catch (AEADBadTagException e) {
      throw new Tampered("a sealed value does not authenticate", e);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM does not run on this JVM", e);
    }
  }

  private static Cipher newCipher() {
    try {
      return Cipher.getInstance(TRANSFORMATION, PROVIDER);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("AES-256-GCM does not run on this JVM", e);
    }
  }
}
