package se.valv.access;

import java.nio.charset.StandardCharsets;
import se.valv.crypto.Randomness;
import se.valv.crypto.Sha256;

/**
 * The secret of a program's account; known to the program alone. Stored only as its digest, never
 * printed.
 *
 * @param value as it is presented; {@code valv_} and 256 random bits in base64url when it is one
 */
public record BearerToken(String value) {

  private static final String PREFIX = "valv_";

  /** A new one that nobody can guess. */
  static BearerToken random(Randomness randomness) {
    return new BearerToken(PREFIX + randomness.token());
  }

  /** What the row holds in its place. Needs no salt: nobody guesses 256 bits. */
  public byte[] digest() {
    return Sha256.of(value.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public String toString() {
    return "BearerToken";
  }
}
