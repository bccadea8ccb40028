package se.valv.organisation;

/**
 * What a compartment is for. Kinds are kept apart so that a need of one, such as the documents of a
 * unit, does not carry with it another, such as its vetting. Stored and sent by name.
 */
public enum CompartmentKind {
  /** Säkerhetsskyddsanalys and -plan. */
  ANALYSIS,
  /** Säkerhetsprövning and what else is about persons. */
  PERSONNEL,
  /** Handlingar. */
  DOCUMENTS,
  /** Beredskap: secret by OSL 18:13 for the most part, and not säkerhetsskyddsklassificerad. */
  PREPAREDNESS
}
