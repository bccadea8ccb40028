package se.valv.law;

import se.valv.identity.Act;

/** What is done with legal parameters; the purpose is the parameter. */
public enum LawAct implements Act {
  /** A value was proposed. */
  PARAMETER_PROPOSED,
  /** A proposed value was approved by another, and holds from its day on. */
  PARAMETER_APPROVED,
  /** A proposed value was refused. */
  PARAMETER_REFUSED;

  @Override
  public String code() {
    return name();
  }
}
