package se.valv.audit;

/** How an act ended. Stored by name. */
public enum Outcome {
  /** It was done, or is done in the same transaction. */
  DONE,
  /** Absent, out of reach or not permitted: the trail, too, keeps these alike. */
  NOT_FOUND,
  /** Refused on grounds that the actor may know: a wrong password, a class above his own. */
  REFUSED,
  /** Meant to be done, then rolled back: the number is void. */
  VOID
}
