package se.valv.recruitment;

import se.valv.placement.Outcome;

/** What who asked is to do now. Sent by name. */
public enum NextStep {
  /** He may place the person. */
  PLACE,
  /** Ask the säkerhetsskydd function, or ask for a säkerhetsprövning. */
  CONTACT_PROTECTIVE_SECURITY,
  /** See to it that the person is trained. */
  ARRANGE_TRAINING,
  /** See to it that the person is told of his secrecy. */
  ARRANGE_BRIEFING,
  /** Write the identity number anew. */
  CORRECT_IDENTITY_NUMBER,
  /** Ask in an open recruitment case of one's own. */
  ASK_WITHIN_A_CASE,
  /** Ask again later; place nobody. */
  ASK_LATER;

  static NextStep after(Outcome outcome) {
    return switch (outcome) {
      case MAY_BE_PLACED, NO_REQUIREMENT -> PLACE;
      case NOT_YET -> CONTACT_PROTECTIVE_SECURITY;
      case NOT_YET_TRAINING -> ARRANGE_TRAINING;
      case NOT_YET_BRIEFING -> ARRANGE_BRIEFING;
      case CHECK_IDENTITY -> CORRECT_IDENTITY_NUMBER;
      case NOT_YOUR_QUESTION -> ASK_WITHIN_A_CASE;
      case CANNOT_ANSWER -> ASK_LATER;
    };
  }
}
