package se.valv.law;

/** How sure the source of a value is. Stored and sent by name. */
public enum Confidence {
  /** Read in full text. */
  V(false),
  /** Read in part, on a public page. */
  E(false),
  /** From a secondary source. */
  S(true),
  /** From memory. */
  M(true),
  /** No law: the operator's own rule. */
  P(false);

  private final boolean toBeChecked;

  Confidence(boolean toBeChecked) {
    this.toBeChecked = toBeChecked;
  }

  /** Whether somebody must hold the value against its source before he relies on it. */
  public boolean isToBeChecked() {
    return toBeChecked;
  }
}
