package se.valv.crypto;

import java.security.MessageDigest;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import se.valv.problem.Tampered;

/**
 * Keeps passwords as Argon2id hashes (RFC 9106, by Bouncy Castle), written as PHC strings: {@code
 * $argon2id$v=19$m=65536,t=3,p=1$salt$hash}. A hash is checked at the cost written in it; new ones
 * are made at this object's cost. Each call takes that much time and memory, on purpose: whoever
 * calls sees to it that not too many do at once.
 */
public final class Passwords {

  private static final int HASH_BYTES = 32;

  /** Salt of 16 bytes and hash of 32, in Base64 without padding. */
  private static final Pattern PHC =
      Pattern.compile(
          "\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=(\\d{1,2})"
              + "\\$([A-Za-z0-9+/]{21}[AQgw])\\$([A-Za-z0-9+/]{42}[AEIMQUYcgkosw048])");

  private final Argon2 cost;
  private final Randomness random;

  /**
   * Hashes at a cost.
   *
   * @param memoryKib KiB of memory, at least 8 for each lane
   * @param iterations passes over it
   * @param parallelism lanes
   * @throws IllegalArgumentException when Argon2id does not run so
   */
  public Passwords(int memoryKib, int iterations, int parallelism, Randomness random) {
    this.cost = new Argon2(memoryKib, iterations, parallelism);
    this.random = random;
  }

  /** The hash of a password under a new salt. */
  public String hash(char[] password) {
    var salt = random.bytes(Argon2.SALT_BYTES);
    var base64 = Base64.getEncoder().withoutPadding();
    return String.format(
        Locale.ROOT,
        "$argon2id$v=19$m=%d,t=%d,p=%d$%s$%s",
        cost.memoryKib(),
        cost.iterations(),
        cost.parallelism(),
        base64.encodeToString(salt),
        base64.encodeToString(cost.derive(password, salt, HASH_BYTES)));
  }

  /**
   * Whether a password is the one of a hash.
   *
   * @throws Tampered when {@code hash} is not one that this class writes
   */
  public boolean matches(char[] password, String hash) {
    var parts = parse(hash);
    var salt = Base64.getDecoder().decode(parts.group(4));
    var expected = Base64.getDecoder().decode(parts.group(5));
    return MessageDigest.isEqual(expected, costOf(parts).derive(password, salt, HASH_BYTES));
  }

  /**
   * Whether a hash was made at another cost than today's: hash anew when the password is next seen.
   */
  public boolean isOutdated(String hash) {
    return !cost.equals(costOf(parse(hash)));
  }

  private static MatchResult parse(String hash) {
    var matcher = PHC.matcher(hash);
    if (!matcher.matches()) {
      throw new Tampered("a password hash is not one");
    }
    return matcher;
  }

  private static Argon2 costOf(MatchResult parts) {
    try {
      return new Argon2(number(parts, 1), number(parts, 2), number(parts, 3));
    } catch (IllegalArgumentException e) {
      throw new Tampered("a password hash asks for a cost that is not accepted", e);
    }
  }

  private static int number(MatchResult parts, int group) {
    return Integer.parseInt(parts.group(group));
  }
}
