package se.valv.organisation;

/** How somebody takes part in an operator's activity (deltagande). Stored and sent by name. */
public enum ParticipationForm {
  /** Anställning. */
  EMPLOYMENT,
  /** Uppdrag. */
  ASSIGNMENT,
  /** Förtroendevald in nämnd or styrelse. */
  ELECTED,
  /** Leverantör under säkerhetsskyddsavtal. */
  SUPPLIER,
  /** Praktik. */
  TRAINEESHIP
}
