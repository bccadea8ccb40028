package se.valv.crypto;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.crypto.Cipher;
import se.valv.problem.Tampered;

/**
 * A key for exactly one message. What {@link #seal} returns tells nothing of the plaintext but its
 * length, and {@link #open} returns exactly what was sealed, with the same associated data, or
 * nothing at all.
 *
 * <p>A fresh key seals once and then only opens; a key unwrapped only opens. So its nonce is zero
 * and needs no memory of what was used: nothing that a restored backup can rewind. Keys that seal
 * many messages are another type, {@link Aead}, and this one is wrapped by such a key to be kept.
 *
 * <p>Sealed form: ciphertext (as long as the plaintext), tag (16 bytes).
 */
public final class OneTimeKey implements AutoCloseable {

  /** How much longer a sealed message is than its plaintext. */
  public static final int OVERHEAD = Gcm.TAG_BYTES;

  /** The length of a wrapped key. */
  public static final int WRAPPED_BYTES = RawKey.BYTES + Aead.OVERHEAD;

  private static final byte[] ZERO_NONCE = new byte[Gcm.NONCE_BYTES];

  private final RawKey key;
  private final AtomicBoolean mayOnlyOpen;

  private OneTimeKey(RawKey key, boolean mayOnlyOpen) {
    this.key = key;
    this.mayOnlyOpen = new AtomicBoolean(mayOnlyOpen);
  }

  /** A new random key that has sealed nothing. */
  public static OneTimeKey fresh(Randomness random) {
    return new OneTimeKey(RawKey.random("AES", random), false);
  }

  /**
   * The key that {@link #wrap} wrapped; it opens and does not seal.
   *
   * @throws Tampered when the wrapping key, the associated data or a bit of {@code wrapped} differs
   */
  public static OneTimeKey unwrap(byte[] wrapped, Aead by, byte[] associatedData) {
    if (wrapped.length != WRAPPED_BYTES) {
      throw new Tampered("a wrapped key has not the length of one");
    }
    return new OneTimeKey(new RawKey(by.open(wrapped, associatedData), "AES"), true);
  }

  /** This key under another, bound to {@code associatedData}. */
  public byte[] wrap(Aead by, byte[] associatedData) {
    var bytes = key.getEncoded();
    try {
      return by.seal(bytes, associatedData);
    } finally {
      Arrays.fill(bytes, (byte) 0);
    }
  }

  /**
   * Encrypts the one message of this key and binds it to {@code associatedData}.
   *
   * @throws IllegalStateException when this key has sealed before, or was unwrapped
   */
  public byte[] seal(byte[] plaintext, byte[] associatedData) {
    if (mayOnlyOpen.getAndSet(true)) {
      throw new IllegalStateException("a one-time key seals once");
    }
    var sealed = new byte[plaintext.length + OVERHEAD];
    var cipher = Gcm.PASSING.ready(Cipher.ENCRYPT_MODE, key, ZERO_NONCE, associatedData);
    Gcm.finish(cipher, plaintext, sealed, 0);
    return sealed;
  }

  /**
   * Gives back what was sealed with {@code associatedData}.
   *
   * @throws Tampered when anything differs: key, associated data or a bit of {@code sealed}
   */
  public byte[] open(byte[] sealed, byte[] associatedData) {
    var cipher = Gcm.PASSING.ready(Cipher.DECRYPT_MODE, key, ZERO_NONCE, associatedData);
    return Gcm.finish(cipher, sealed, 0);
  }

  /** Wipes the key. */
  @Override
  public void close() {
    key.destroy();
  }
}
