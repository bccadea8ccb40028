package se.valv.organisation;

import se.valv.identity.Act;

/** What happens to the organisation and to the rights of its people. */
public enum OrganisationAct implements Act {
  /** The register was founded; the object is none, for there is one installation. */
  FOUNDED,
  /** An operator was entered. */
  OPERATOR_ENTERED,
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
