package se.valv.analysis.plan;

/** What somebody has to do, in a plan or a control plan. Sent by name. */
public enum TaskKind {
  /** Decide on a measure that was added. */
  DECIDE,
  /** Begin with a measure, or find somebody who does. */
  BEGIN,
  /** Do a measure and say so. */
  CARRY_OUT,
  /** Look whether a measure is done. */
  VERIFY,
  /** Hold what rests on an analysis against the newer version of it. */
  REEXAMINE,
  /** Carry out a control. */
  CONTROL,
  /** Mend what a control found. */
  MEND,
  /** Look whether that is mended. */
  FOLLOW_UP
}
