package se.valv.classification;

/**
 * Consequence level of a protected asset that is not information (PMFS 2022:1, chapter 2).
 * Information has a {@link SecurityClass} instead, never both.
 */
public enum ConsequenceLevel {
  /** Synnerligen allvarlig skada. */
  A,
  /** Allvarlig skada. */
  B,
  /** Inte obetydlig skada. */
  C,
  /** Ringa skada. */
  D;

  /** Whether this level is graver than another; {@link #A} is the gravest. */
  public boolean isGraverThan(ConsequenceLevel other) {
    return compareTo(other) < 0;
  }
}
