package se.valv.placement;

/** Which row decided, for the säkerhetsskydd function alone. Stored by name. */
public enum Ground {
  /** The register is not there, or what it holds is stale. */
  UNAVAILABLE(Outcome.CANNOT_ANSWER),
  /** Who asks is not entitled to. */
  NOT_ENTITLED(Outcome.NOT_YOUR_QUESTION),
  /** The identity number is not well formed. */
  MALFORMED_IDENTITY(Outcome.CHECK_IDENTITY),
  /** Protected identity is handled by hand. */
  PROTECTED_IDENTITY(Outcome.NOT_YET),
  /** The position is no part of säkerhetskänslig verksamhet, and that may be known. */
  NO_REQUIREMENT(Outcome.NO_REQUIREMENT),
  /** As {@link #NO_REQUIREMENT}, where that may not be known. */
  NO_REQUIREMENT_UNTOLD(Outcome.MAY_BE_PLACED),
  /** Members of fullmäktige as such are not vetted (SSL 3:1). */
  EXEMPT_BY_LAW(Outcome.MAY_BE_PLACED),
  /** No placement is decided and in force on the day. */
  POSITION_NOT_PLACED(Outcome.NOT_YET),
  /** Swedish citizenship is not attested, and there is no exemption (SSL 3:11). */
  CITIZENSHIP_MISSING(Outcome.NOT_YET),
  /** No approved vetting for this participation. */
  NO_VALID_VETTING(Outcome.NOT_YET),
  /** It was for another class. */
  WRONG_CLASS(Outcome.NOT_YET),
  /** It was for another kontrollorsak. */
  WRONG_REASON(Outcome.NOT_YET),
  /** The register check is not answered. */
  CHECK_MISSING(Outcome.NOT_YET),
  /** It is past its renewal. */
  CHECK_EXPIRED(Outcome.NOT_YET),
  /** The special inquiry, or the talk, is not done. */
  INQUIRY_MISSING(Outcome.NOT_YET),
  /** The follow-up is overdue. */
  FOLLOW_UP_OVERDUE(Outcome.NOT_YET),
  /** The vetting is being re-examined. */
  UNDER_REEXAMINATION(Outcome.NOT_YET),
  /** The vetting ended without placement. */
  ENDED_WITHOUT_PLACEMENT(Outcome.NOT_YET),
  /** The day is before the decision or after the end. */
  DATE_OUTSIDE(Outcome.NOT_YET),
  /** No säkerhetsskyddsavtal in force at a sufficient level. */
  AGREEMENT_MISSING(Outcome.NOT_YET),
  /** Training is not valid on the day. */
  TRAINING_MISSING(Outcome.NOT_YET_TRAINING),
  /** The secrecy briefing is not acknowledged. */
  BRIEFING_MISSING(Outcome.NOT_YET_BRIEFING),
  /** Nothing stands in the way. */
  PASSED(Outcome.MAY_BE_PLACED);

  private final Outcome outcome;

  Ground(Outcome outcome) {
    this.outcome = outcome;
  }

  /** What who asks is told. */
  public Outcome outcome() {
    return outcome;
  }
}
