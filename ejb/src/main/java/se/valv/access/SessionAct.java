package se.valv.access;

import se.valv.identity.Act;

/** What happens to sessions. */
public enum SessionAct implements Act {
  /** Somebody proved who he is. */
  LOGGED_IN,
  /** Somebody tried and failed; the rule says whether the name is now locked for a while. */
  LOGIN_REFUSED,
  /** A session was ended by its holder. */
  LOGGED_OUT,
  /** A program was let through by its secret; the purpose is the scope. */
  BEARER_USED,
  /** The secret of a program was refused; the rule is {@code REVOKED EXPIRED SOURCE}. */
  BEARER_REFUSED;

  @Override
  public String code() {
    return name();
  }
}
