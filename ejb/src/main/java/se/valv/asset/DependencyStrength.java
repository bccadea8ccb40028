package se.valv.asset;

/** How much is lost when what is needed falls. */
public enum DependencyStrength {
  /** Everything: it falls too. */
  TOTAL,
  /** Some of it: it works worse. */
  PARTIAL,
  /** Little: it works, with more effort. */
  WEAK;

  /** The weaker of two: a chain is as strong as its weakest link. */
  public DependencyStrength and(DependencyStrength other) {
    return compareTo(other) >= 0 ? this : other;
  }
}
