package se.valv.clearance.position;

import se.valv.identity.Act;

/** What is done with positions; of a placement the purpose of the entry is its id. */
public enum PositionAct implements Act {
  /** Registered, with a number. */
  POSITION_REGISTERED,
  /** Read. */
  POSITION_READ,
  /** Read in order to be taken out of the register. */
  POSITION_TAKEN_OUT,
  /** Described anew. */
  POSITION_CHANGED,
  /** Ended. */
  POSITION_ENDED,
  /** Listed. */
  POSITIONS_LISTED,
  /** Read to be held against what analyses ask for. */
  POSITIONS_COMPARED,
  /** Named as touching what it can't. */
  POSITION_REFERRED,
  /** A placement in säkerhetsklass was proposed. */
  PLACEMENT_PROPOSED,
  /** It got its kontrollorsak and was prepared. */
  PLACEMENT_PREPARED,
  /** The government was asked for it. */
  PLACEMENT_SENT,
  /** It was decided. */
  PLACEMENT_DECIDED,
  /** It was revoked, or given up before it was decided. */
  PLACEMENT_REVOKED,
  /** It was held against a newer version of the analysis that it rests on, and remains. */
  PLACEMENT_EXAMINED;

  @Override
  public String code() {
    return name();
  }
}
