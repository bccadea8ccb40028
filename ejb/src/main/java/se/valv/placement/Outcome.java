package se.valv.placement;

/** What who asks is told. Sent by name. */
public enum Outcome {
  /** He may be placed. */
  MAY_BE_PLACED,
  /** He may be placed: the position asks nothing. */
  NO_REQUIREMENT,
  /** Not yet; ask the säkerhetsskydd function. */
  NOT_YET,
  /** Not yet: training is missing. */
  NOT_YET_TRAINING,
  /** Not yet: the secrecy briefing is missing. */
  NOT_YET_BRIEFING,
  /** See whether the identity number is right. */
  CHECK_IDENTITY,
  /** Not for him to ask. */
  NOT_YOUR_QUESTION,
  /** It can't be answered now: nobody is to be placed. */
  CANNOT_ANSWER
}
