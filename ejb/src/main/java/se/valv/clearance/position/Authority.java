package se.valv.clearance.position;

/** Whose a decision on placement is (SSF 5:5-10). Stored and sent by name. */
public enum Authority {
  /** Regeringen, asked by whoever decides on the lower classes. */
  GOVERNMENT,
  /** The operator itself. */
  OPERATOR,
  /** The municipality or region that controls the operator (OSL 2:3); it proposes only. */
  CONTROLLING,
  /** Tillsynsmyndigheten. */
  SUPERVISOR;

  /** Whether the decision comes from outside, so that Valv only records it. */
  public boolean isElsewhere() {
    return this == GOVERNMENT || this == SUPERVISOR;
  }
}
