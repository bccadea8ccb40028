package se.valv.sealing.v1;

import java.util.Arrays;
import se.valv.crypto.Aead;
import se.valv.crypto.OneTimeKey;
import se.valv.crypto.Randomness;
import se.valv.problem.Tampered;

/**
 * A body in format 1: AES-256-GCM under a key that is used once, and that key under the key of its
 * label. Knows neither database nor grants.
 *
 * @param wrappedKey the body's own key, wrapped: 60 bytes
 * @param body ciphertext and tag: 16 bytes longer than the content
 */
public record SealedBody(byte[] wrappedKey, byte[] body) {

  /** The number of this format, as it is stored and bound. */
  public static final short FORMAT = 1;

  /** Seals content for one place, under a fresh key that {@code labelKey} wraps. */
  public static SealedBody seal(byte[] content, Place place, Aead labelKey, Randomness random) {
    try (var key = OneTimeKey.fresh(random)) {
      var body = key.seal(content, place.ofBody());
      return new SealedBody(key.wrap(labelKey, place.ofKey()), body);
    }
  }

  /**
   * The content, exactly as it was sealed for {@code place}.
   *
   * @throws Tampered when a bit of it, the place or the key is another
   */
  public byte[] open(Place place, Aead labelKey) {
    try (var key = OneTimeKey.unwrap(wrappedKey, labelKey, place.ofKey())) {
      return key.open(body, place.ofBody());
    }
  }

  /**
   * The same body, its key under another key of the label.
   *
   * @throws Tampered when its key is not what was wrapped for {@code place}
   */
  public SealedBody rewrapped(Place place, Aead from, Aead to) {
    try (var key = OneTimeKey.unwrap(wrappedKey, from, place.ofKey())) {
      return new SealedBody(key.wrap(to, place.ofKey()), body);
    }
  }

  /**
   * The same content under a fresh key of its own.
   *
   * @throws Tampered when it is not what was sealed for {@code place}
   */
  public SealedBody resealed(Place place, Aead from, Aead to, Randomness random) {
    var content = open(place, from);
    try {
      return seal(content, place, to, random);
    } finally {
      Arrays.fill(content, (byte) 0);
    }
  }

  /** Says nothing of what it holds. */
  @Override
  public String toString() {
    return "SealedBody[" + body.length + " bytes]";
  }
}
