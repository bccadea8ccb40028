package se.valv.authorisation.need;

/** How a need stands. Sent by name. */
public enum NeedState {
  /** Asked for. */
  REQUESTED,
  /** Endorsed as one of the work, by who knows it. */
  ENDORSED,
  /** Given by the first of two. */
  GRANTED,
  /** Approved by the second, and in force. */
  ACTIVE,
  /** Approved, but it has not begun, or the standing that it rests on does not hold now. */
  DORMANT,
  /** Its time is over. */
  EXPIRED,
  /** Ended before its time, or no longer wished for. */
  WITHDRAWN,
  /** Refused. */
  REFUSED
}
