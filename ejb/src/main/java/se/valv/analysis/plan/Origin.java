package se.valv.analysis.plan;

/** Where a measure of a plan comes from. Stored and sent by name. */
public enum Origin {
  /** The analysis in force has it. */
  ANALYSIS,
  /** It was added between two analyses. */
  ADDED,
  /** An earlier analysis had it, and the one in force has not. */
  EARLIER
}
