package se.valv.access;

/**
 * The result of a login.
 *
 * @param token proves the session from now on
 * @param csrfToken what state-changing requests of the session must carry
 */
public record LoggedIn(SessionToken token, String csrfToken) {

  @Override
  public String toString() {
    return "LoggedIn";
  }
}
