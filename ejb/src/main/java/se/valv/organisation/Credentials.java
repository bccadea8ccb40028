package se.valv.organisation;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;

/** The rules of usernames and passwords, the same for every way in which an account comes to be. */
public final class Credentials {

  static final int PASSWORD_LENGTH = 12;
  static final int PASSWORD_MAX = 128;
  private static final Pattern USERNAME = Pattern.compile("[a-z][a-z0-9._-]{1,38}[a-z0-9]");

  private Credentials() {}

  /**
   * A username has 3–40 characters: small letters a–z, digits, full stop, hyphen and underscore. A
   * password has 12–128 characters and does not hold the username.
   *
   * @param prefix stands before the names of the two fields
   */
  public static void check(
      FieldChecks checks, String prefix, @Nullable String username, @Nullable String password) {
    checkUsername(checks, prefix + "username", username);
    checkPassword(checks, prefix + "password", username, password);
  }

  /** A username alone. */
  public static void checkUsername(FieldChecks checks, String field, @Nullable String username) {
    checks.that(
        username != null && USERNAME.matcher(username).matches(),
        field,
        username == null || username.isBlank() ? "MISSING" : "MALFORMED");
  }

  /** A password alone, of somebody whose name is known. */
  public static void checkPassword(
      FieldChecks checks, String field, @Nullable String username, @Nullable String password) {
    if (password == null || password.isBlank()) {
      checks.reject(field, "MISSING");
      return;
    }
    int length = password.codePointCount(0, password.length());
    checks.that(length >= PASSWORD_LENGTH, field, "TOO_SHORT");
    checks.that(length <= PASSWORD_MAX, field, "TOO_LONG");
    checks.that(
        username == null
            || username.isEmpty()
            || !password.toLowerCase(Locale.ROOT).contains(username),
        field,
        "HOLDS_USERNAME");
  }
}
