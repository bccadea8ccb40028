package se.valv.identity;

/** What sort of thing an audit entry or a protected record is about. Stored by name. */
public enum Kind {
  /** The whole installation. */
  INSTALLATION,
  /** An operator (verksamhetsutövare). */
  OPERATOR,
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
  ANALYSIS
}
