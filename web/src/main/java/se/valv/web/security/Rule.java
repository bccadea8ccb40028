package se.valv.web.security;

import se.valv.access.Permission;

/** Who may use a route. */
public sealed interface Rule {

  /** Everybody. */
  record Open() implements Rule {}

  /** Everybody, as long as the register has no operator; afterwards it does not exist. */
  record OpenWhileEmpty() implements Rule {}

  /** Everybody who is logged in. */
  record LoggedIn() implements Rule {}

  /**
   * Those whose role gives a kind of act. For all others the route does not exist.
   *
   * @param permission the kind of act
   */
  record Permitted(Permission permission) implements Rule {}
}
