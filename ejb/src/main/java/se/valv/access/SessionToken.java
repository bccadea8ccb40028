package se.valv.access;

import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import se.valv.crypto.Sha256;
import se.valv.problem.Unauthenticated;

/**
 * The secret that proves a session; made by a login, known to the browser alone. Stored only as its
 * digest, never printed.
 *
 * @param value 256 random bits in base64url
 */
public record SessionToken(String value) {

  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");

  /** What somebody presents as a token. Throws {@link Unauthenticated} when it can't be one. */
  public static SessionToken of(String presented) {
    if (!FORM.matcher(presented).matches()) {
      throw new Unauthenticated();
    }
    return new SessionToken(presented);
  }

  /** What the row holds in its place. Needs no salt: nobody guesses 256 bits. */
  byte[] digest() {
    return Sha256.of(value.getBytes(StandardCharsets.US_ASCII));
  }

  @Override
  public String toString() {
    return "SessionToken";
  }
}
