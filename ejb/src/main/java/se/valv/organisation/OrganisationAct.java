package se.valv.organisation;

import se.valv.identity.Act;

/** What happens to the organisation and to the rights of its people. */
public enum OrganisationAct implements Act {
  /** The register was founded; the object is none, for there is one installation. */
  FOUNDED,
  /** An operator was entered. */
  OPERATOR_ENTERED,
  /** An operator was renamed, moved or put right. */
  OPERATOR_CHANGED,
  /** An operator was ended. */
  OPERATOR_ENDED,
  /** A unit was entered. */
  UNIT_OPENED,
  /** A unit was renamed, moved or put right. */
  UNIT_CHANGED,
  /** A unit was ended. */
  UNIT_ENDED,
  /** Units were read from a file; the purpose is how many. */
  UNITS_IMPORTED,
  /** The units of a file were taken away again. */
  IMPORT_UNDONE,
  /** An appointment was entered; the purpose is the decision's number. */
  APPOINTED,
  /** The end of an appointment was entered. */
  APPOINTMENT_ENDED,
  /** Another authority supervises an operator; the purpose is which. */
  SUPERVISION_SET,
  /** That an operator notified its authority was entered; the purpose is the letter's number. */
  AUTHORITY_NOTIFIED,
  /** The authority's receipt was entered; the purpose is its number. */
  RECEIPT_ENTERED,
  /** A compartment was made. */
  COMPARTMENT_MADE,
  /** An account was made. */
  ACCOUNT_MADE,
  /**
   * A standing was attested by one and approved by another; the purpose is the decision's number.
   */
  STANDING_ATTESTED,
  /** A need was given by one and approved by another. */
  NEED_GIVEN;

  @Override
  public String code() {
    return name();
  }
}
