package se.valv.authorisation.standing;

/** What may happen to a standing. */
public enum StandingEvent {
  /** The second of the two. */
  APPROVE,
  /** No, before it is in force. */
  REFUSE,
  /** Ended at once, by one; every need that rests on it sleeps. */
  END
}
