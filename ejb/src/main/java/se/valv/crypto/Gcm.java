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

/** AES-256-GCM with a 96-bit nonce and a 128-bit tag, by the JDK's own provider. */
final class Gcm {

  static final int NONCE_BYTES = 12;
  static final int TAG_BYTES = 16;

  static final Provider PROVIDER = Objects.requireNonNull(Security.getProvider("SunJCE"));

  private static final String TRANSFORMATION = "AES/GCM/NoPadding";

  private Gcm() {}

  /** A cipher ready to take bytes; {@code nonce} is read from its start. */
  static Cipher ready(int mode, SecretKey key, byte[] nonce, byte[] associatedData) {
    try {
      var cipher = Cipher.getInstance(TRANSFORMATION, PROVIDER);
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
}
