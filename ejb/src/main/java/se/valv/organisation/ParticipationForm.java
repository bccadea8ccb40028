package se.valv.organisation;

/** How somebody takes part in an operator's activity (deltagande). Stored and sent by name. */
public enum ParticipationForm {
  /** Anställning. */
  EMPLOYMENT,
  /** Uppdrag. */
  ASSIGNMENT,
  /** Förtroendevald in nämnd or styrelse. */
  ELECTED,
  /** Förtroendevald in fullmäktige, who as such is not vetted (SSL 3:1). */
  ELECTED_COUNCIL,
  /** Leverantör under säkerhetsskyddsavtal. */
  SUPPLIER,
  /** Praktik. */
  TRAINEESHIP
}
