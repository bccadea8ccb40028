package se.valv.overview;

/** What rests on an analysis. Sent by name. */
public enum DueKind {
  /** A position, whose placement in säkerhetsklass rests on it. */
  POSITION,
  /** A measure of its plan that it words otherwise than before, or has no more. */
  MEASURE,
  /** An annex to it. */
  ANNEX,
  /** The analysis of a whole operator that is composed of it. */
  WHOLE,
  /** The analysis of a part (delanalys) of the operator that it is of. */
  PART
}
