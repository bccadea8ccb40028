package se.valv.authorisation.standing;

/** How a standing stands. Sent by name. */
public enum StandingState {
  /** Attested by one. */
  PROPOSED,
  /** Approved by another: it counts. */
  IN_FORCE,
  /** Its dates have passed. */
  EXPIRED,
  /** Ended before its time. */
  ENDED,
  /** A later one took its place. */
  REPLACED,
  /** Refused. */
  REFUSED
}
