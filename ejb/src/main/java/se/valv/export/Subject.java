package se.valv.export;

/** What a file is of that leaves the register. Stored by name. */
public enum Subject {
  /** A table of protected assets. */
  ASSETS,
  /** A report of one protected asset. */
  ASSET,
  /** A report of one analysis. */
  ANALYSIS,
  /** A report of one säkerhetsskyddsplan. */
  PLAN,
  /** What a supervisory authority asks an operator for (tillsynspaket). */
  SUPERVISION
}
