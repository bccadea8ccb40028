package se.valv.analysis;

/** Where an analysis stands. Stored and sent by name. */
public enum AnalysisState {
  /** Utkast: being written. */
  DRAFT,
  /** Under granskning by the säkerhetsskyddschef. */
  IN_REVIEW,
  /** Tillstyrkt, waiting to be established. */
  FOR_ESTABLISHMENT,
  /** Fastställd, in force. */
  ESTABLISHED,
  /** In force, while its revision is written. */
  UNDER_REVISION,
  /** Ersatt by an established revision. */
  SUPERSEDED,
  /** Upphörd: the activity has ended, or the draft was given up. */
  CLOSED;

  /** Whether its words may be altered. */
  public boolean isWritable() {
    return this == DRAFT;
  }

  /** Whether it was established, so that its words stand as they were then. */
  public boolean isFrozen() {
    return isInForce() || this == SUPERSEDED;
  }

  /** Whether it is what applies now. */
  public boolean isInForce() {
    return this == ESTABLISHED || this == UNDER_REVISION;
  }
}
