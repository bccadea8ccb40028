package se.valv.vetting;

/** Where a vetting case stands. Stored and sent by name. */
public enum CaseState {
  /** Initierat. */
  OPENED,
  /** Grundutredning: interview, references, identity. */
  BASIC_INQUIRY,
  /** Grundbedömning. */
  BASIC_ASSESSMENT,
  /** Inväntar samtycke to the register check. */
  AWAITING_CONSENT,
  /** Registerkontroll ansökt. */
  CHECK_REQUESTED,
  /** Samlad bedömning. */
  OVERALL_ASSESSMENT,
  /** Godkänd, and not begun. */
  APPROVED,
  /** Aktiv: takes part. */
  ACTIVE,
  /** Omprövas: what was approved does not count meanwhile. */
  UNDER_REEXAMINATION,
  /** Ny prövning krävs: position or class is another (SSF 5:20). */
  NEW_VETTING_REQUIRED,
  /** Avvecklas. */
  WINDING_UP,
  /** Avslutad. */
  ENDED,
  /** Avslutad utan placering, whatever the cause. */
  ENDED_WITHOUT_PLACEMENT,
  /** Gallrad: nothing is kept but that there was a case. */
  ERASED;

  /** Whether it is on the way to an approval. */
  public boolean isBeforeApproval() {
    return compareTo(APPROVED) < 0;
  }

  /** Whether it leads to somebody taking part, or he does: of these a participation has one. */
  public boolean isLive() {
    return compareTo(UNDER_REEXAMINATION) <= 0;
  }

  /** Whether what was approved may count: once it is to end, nobody is placed by it any more. */
  boolean isApproved() {
    return switch (this) {
      case APPROVED, ACTIVE, UNDER_REEXAMINATION -> true;
      case OPENED,
          BASIC_INQUIRY,
          BASIC_ASSESSMENT,
          AWAITING_CONSENT,
          CHECK_REQUESTED,
          OVERALL_ASSESSMENT,
          NEW_VETTING_REQUIRED,
          WINDING_UP,
          ENDED,
          ENDED_WITHOUT_PLACEMENT,
          ERASED ->
          false;
    };
  }
}
