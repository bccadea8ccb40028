package se.valv.clearance.position;

/** How whoever holds a position takes part in the activity. Stored and sent by name. */
public enum PositionKind {
  /** Anställning. */
  EMPLOYMENT,
  /** Uppdrag. */
  ASSIGNMENT,
  /** Ledamot i kommun- eller regionfullmäktige, as such (SSL 3:1 second paragraph). */
  COUNCIL_MEMBER,
  /** Förtroendevald i nämnd or styrelse, who is not exempt. */
  BOARD_MEMBER,
  /** Leverantör or konsult under a säkerhetsskyddsavtal. */
  SUPPLIER,
  /** Praktik. */
  TRAINEESHIP;

  /** Whether the law asks for no vetting: of members of fullmäktige alone. */
  public boolean isExempt() {
    return this == COUNCIL_MEMBER;
  }
}
