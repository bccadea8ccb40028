package se.valv.crypto;

import jakarta.enterprise.context.Dependent;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Bytes that nobody can guess, from the operating system's generator. Never seeded, never repeated.
 * Safe for use by many threads.
 */
@Dependent
public class Randomness {

  private static final int TOKEN_BYTES = 32;

  private final SecureRandom source = new SecureRandom();

  /** New random bytes. */
  public byte[] bytes(int length) {
    var bytes = new byte[length];
    source.nextBytes(bytes);
    return bytes;
  }

  /** 256 random bits as 43 characters that stand in URLs and headers as they are (base64url). */
  public String token() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
  }

  /** For those in this package who must hand a generator on. */
  SecureRandom source() {
    return source;
  }
}
