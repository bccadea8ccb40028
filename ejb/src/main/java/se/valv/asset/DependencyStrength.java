package se.valv.asset;

/** How much is lost when what is needed falls; the strongest first. */
public enum DependencyStrength {
  /** Everything: it falls too. */
  TOTAL,
  /** Some of it: it works worse. */
  PARTIAL,
  /** Little: it works, with more effort. */
  WEAK
}
