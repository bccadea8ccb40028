package se.valv.authorisation.account;

/** How an account stands. Sent by name. */
public enum AccountState {
  /** Its one-time password has not been changed yet: nobody can work with it. */
  HANDED_OVER,
  /** In use. */
  ACTIVE,
  /** Locked for now. */
  LOCKED,
  /** Over for good. */
  ENDED
}
