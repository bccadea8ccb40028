package se.valv.analysis.plan;

/** Where a measure stands. Stored and sent by name; that it is late is no state. */
public enum MeasureState {
  /** Identifierad: proposed between two analyses. */
  IDENTIFIED,
  /** Beslutad: by the analysis that was established, or since. */
  DECIDED,
  /** Pågår. */
  ONGOING,
  /** Genomförd, and waiting for another than its doer to look. */
  DONE,
  /** Verifierad. */
  VERIFIED,
  /** Avskriven, by decision. */
  WRITTEN_OFF;

  /** Whether there is work left to do. */
  public boolean isOpen() {
    return this == IDENTIFIED || this == DECIDED || this == ONGOING;
  }
}
