package se.valv.authorisation.account;

/** How a program's account stands. Sent by name. */
public enum ServiceAccountState {
  /** Waits for the second of the two. */
  PROPOSED,
  /** Approved; has no secret yet. */
  APPROVED,
  /** In use. */
  ACTIVE,
  /** Its time is over. */
  EXPIRED,
  /** Ended before its time, at once and for good. */
  REVOKED,
  /** It was not approved. */
  REFUSED
}
