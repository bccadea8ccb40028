package se.valv.person;

import se.valv.identity.Act;

/** What is done with persons. */
public enum PersonAct implements Act {
  /** Registered, or given another name by who registered him anew. */
  PERSON_REGISTERED,
  /** Looked for by an identity number, whether or not he was found. */
  PERSON_LOOKED_UP,
  /** Read, with the number masked. */
  PERSON_READ,
  /** The identity number, former numbers and names were shown. */
  PERSON_REVEALED,
  /** Number, name or protection changed. */
  PERSON_CHANGED,
  /** The personnel system told of a participation, or somebody entered one. */
  PARTICIPATION_TOLD,
  /** A participation was ended. */
  PARTICIPATION_ENDED,
  /** It was deregistered (avanmäld). */
  PARTICIPATION_DEREGISTERED,
  /** What the personnel system told was looked at. */
  NOTICE_SETTLED,
  /** What is to be done of persons was listed. */
  PERSON_TASKS_LISTED;

  @Override
  public String code() {
    return name();
  }
}
