package se.valv.authorisation.account;

/** What may happen to an account of a program. */
public enum ServiceAccountEvent {
  /** Approved by another than who made it. */
  APPROVE,
  /** Refused. */
  REFUSE,
  /** Over at once and for good; by one. */
  REVOKE
}
