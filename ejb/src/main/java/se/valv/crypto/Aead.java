package se.valv.crypto;

import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import se.valv.problem.Tampered;

/**
 * Authenticated encryption under one long-lived key. What {@link #seal} returns tells nothing of
 * the plaintext but its length, and {@link #open} returns exactly what was sealed, under the same
 * key and with the same associated data, or nothing at all. The associated data is authenticated,
 * not hidden, and not kept: whoever opens must know it.
 *
 * <p>Each seal draws a random 96-bit nonce, so one key may seal up to 2^32 messages (NIST SP
 * 800-38D, 8.3). It is meant for keys and small values; a body has a {@link OneTimeKey} of its own.
 * Callers must not assume that equal messages look equal, nor that an old message is not shown
 * again: freshness belongs in the associated data.
 *
 * <p>Sealed form: nonce (12 bytes), ciphertext (as long as the plaintext), tag (16 bytes). Safe for
 * use by many threads.
 */
public final class Aead {

  /** How much longer a sealed value is than its plaintext. */
  public static final int OVERHEAD = Gcm.NONCE_BYTES + Gcm.TAG_BYTES;

  private final SecretKey key;
  private final Randomness random;

  Aead(SecretKey key, Randomness random) {
    this.key = key;
    this.random = random;
  }

  /** Seals with a copy of a key of 32 uniformly random bytes. */
  public static Aead withKey(byte[] key, Randomness random) {
    return new Aead(new RawKey(key.clone(), "AES"), random);
  }

  /** Encrypts {@code plaintext} and binds it to {@code associatedData}. */
  public byte[] seal(byte[] plaintext, byte[] associatedData) {
    var nonce = random.bytes(Gcm.NONCE_BYTES);
    var sealed = new byte[plaintext.length + OVERHEAD];
    System.arraycopy(nonce, 0, sealed, 0, nonce.length);
    var cipher = Gcm.LASTING.ready(Cipher.ENCRYPT_MODE, key, nonce, associatedData);
    Gcm.finish(cipher, plaintext, sealed, nonce.length);
    return sealed;
  }

  /**
   * Gives back what was sealed with {@code associatedData}.
   *
   * @throws Tampered when anything differs: key, associated data or a bit of {@code sealed}
   */
  public byte[] open(byte[] sealed, byte[] associatedData) {
    if (sealed.length < OVERHEAD) {
      throw new Tampered("a sealed value is cut short");
    }
    var cipher = Gcm.LASTING.ready(Cipher.DECRYPT_MODE, key, sealed, associatedData);
    return Gcm.finish(cipher, sealed, Gcm.NONCE_BYTES);
  }
}
