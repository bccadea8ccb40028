package se.valv.overview;

/** How it stands with the analysis of a place, the gravest first; of analyses in reach alone. */
public enum PlaceState {
  /** None covers it. */
  MISSING,
  /** One is in force that should have been looked at again by now (SSF 2:1). */
  OVERDUE,
  /** Only some of the units under it have one. */
  PARTLY,
  /** One is being written or decided on, and none is in force. */
  IN_WORK,
  /** It has none of its own; that of the whole operator is in force. */
  BY_WHOLE,
  /** One is in force. */
  IN_FORCE
}
