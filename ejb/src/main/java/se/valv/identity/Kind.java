package se.valv.identity;

/** What sort of thing an audit entry or a protected record is about. Stored by name. */
public enum Kind {
  /** The whole installation. */
  INSTALLATION,
  /** An operator (verksamhetsutövare). */
  OPERATOR,
  /** A unit of an operator: board, administration, department. */
  UNIT,
  /** An appointment (förordnande) at an operator. */
  APPOINTMENT,
  /** A legal parameter, or the proposal of a value for one. */
  LEGAL_PARAMETER,
  /** A compartment. */
  COMPARTMENT,
  /** A participation, with its standing. */
  PARTICIPATION,
  /** A need. */
  NEED,
  /** An account. */
  ACCOUNT,
  /** A session. */
  SESSION,
  /** A search or a list. */
  SEARCH,
  /** The audit trail itself. */
  TRAIL,
  /** A classified document (säkerhetsskyddsklassificerad handling). */
  DOCUMENT,
  /** A protected asset (skyddsvärde). */
  ASSET,
  /** A säkerhetsskyddsanalys. */
  ANALYSIS,
  /** A file that is attached to one. */
  ATTACHMENT,
  /** A säkerhetsskyddsplan, with the measures that are followed up. */
  PLAN,
  /** A plan of the own control of a year, with what was found. */
  CONTROL_PLAN,
  /** A position (befattning), with its placement in säkerhetsklass. */
  POSITION,
  /** A decision that something is a skyddsobjekt. */
  PROTECTED_SITE,
  /** A compilation that was taken out of the register (uttag), as its receipt. */
  EXPORT,

  /** A person, with the participations that are kept of him. */
  PERSON,
  /** The vetting of a participation (säkerhetsprövningsärende). */
  CLEARANCE_CASE,
  /** A recruitment case (rekryteringsärende), in which placement checks may be asked for. */
  RECRUITMENT_CASE,
  /** A placement check (placeringskontroll) that was answered. */
  PLACEMENT_CHECK,
  /** That somebody asks for a säkerhetsprövning. */
  VETTING_REQUEST
}
