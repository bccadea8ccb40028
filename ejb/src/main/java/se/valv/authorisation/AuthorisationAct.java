package se.valv.authorisation;

import se.valv.identity.Act;

/** What is done with rights themselves. */
public enum AuthorisationAct implements Act {
  /** Accounts were listed or looked at. */
  ACCOUNTS_SEEN,
  /** An account was made, with a password to hand over. */
  ACCOUNT_OPENED,
  /** An account was given a participation to rest on. */
  PARTICIPATION_ADDED,
  /** Somebody set his own password. */
  PASSWORD_SET,
  /** An account was locked, unlocked or ended; the purpose says which. */
  ACCOUNT_TURNED,
  /** A role was proposed; the purpose is the role. */
  ROLE_PROPOSED,
  /** A proposed role was approved by another. */
  ROLE_APPROVED,
  /** A proposed role was refused. */
  ROLE_REFUSED,
  /** A role was taken at once; the purpose is the role. */
  ROLE_TAKEN,
  /** A compartment was opened. */
  COMPARTMENT_OPENED,
  /** Compartments with their owners were listed. */
  COMPARTMENTS_SEEN,
  /** Needs were listed or looked at. */
  NEEDS_SEEN,
  /** A need was asked for. */
  NEED_REQUESTED,
  /** The need was endorsed, as one of the work. */
  NEED_ENDORSED,
  /** A need was given by the first of the two. */
  NEED_GRANTED,
  /** A need was approved by the second, and is in force. */
  NEED_APPROVED,
  /** A need was refused. */
  NEED_REFUSED,
  /** A need, or the wish for one, was withdrawn at once. */
  NEED_WITHDRAWN,
  /** Standings were listed or looked at. */
  STANDINGS_SEEN,
  /** A standing was attested by the first of the two; the purpose is the decision's number. */
  STANDING_PROPOSED,
  /** A standing was approved by the second, and is in force. */
  STANDING_APPROVED,
  /** An attested standing was refused. */
  STANDING_REFUSED,
  /** A standing was ended at once. */
  STANDING_ENDED,
  /** Accounts of programs were listed or looked at. */
  SERVICE_ACCOUNTS_SEEN,
  /** An account for a program was made by the first of the two. */
  SERVICE_ACCOUNT_PROPOSED,
  /** It was approved by the second. */
  SERVICE_ACCOUNT_APPROVED,
  /** It was refused. */
  SERVICE_ACCOUNT_REFUSED,
  /** A secret was issued for it; the one before is worth nothing. */
  SERVICE_SECRET_ISSUED,
  /** It was revoked at once. */
  SERVICE_ACCOUNT_REVOKED,
  /** Somebody asked to be let into something, whether or not it is there. */
  ACCESS_ASKED,
  /** Requests of others were listed. */
  ACCESS_REQUESTS_SEEN,
  /** Somebody looked at his own rights. */
  OWN_RIGHTS_SEEN,
  /** Changes of the log's key were listed. */
  KEY_CHANGES_SEEN,
  /** A change of the log's key was proposed. */
  KEY_CHANGE_PROPOSED,
  /** A change of the log's key was approved by another. */
  KEY_CHANGE_APPROVED,
  /** A change of the log's key was refused. */
  KEY_CHANGE_REFUSED;

  @Override
  public String code() {
    return name();
  }
}
