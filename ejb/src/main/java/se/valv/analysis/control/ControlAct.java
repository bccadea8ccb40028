package se.valv.analysis.control;

import se.valv.identity.Act;

/** What is done with control plans; the purpose of an entry is the control's or deviation's id. */
public enum ControlAct implements Act {
  /** Begun, for a year. */
  CONTROL_PLAN_BEGUN,
  /** Read. */
  CONTROL_PLAN_READ,
  /** Listed. */
  CONTROL_PLAN_LISTED,
  /** Read to be taken out of the register. */
  CONTROL_PLAN_TAKEN_OUT,
  /** A control was planned. */
  CONTROL_PLANNED,
  /** A control was carried out. */
  CONTROL_CARRIED_OUT,
  /** A control was called off. */
  CONTROL_CALLED_OFF,
  /** What a control found wrong was recorded. */
  DEVIATION_RECORDED,
  /** It was mended. */
  DEVIATION_MENDED,
  /** Another than who mended it found it mended. */
  DEVIATION_FOLLOWED_UP,
  /** It was found not to be mended. */
  DEVIATION_REOPENED;

  @Override
  public String code() {
    return name();
  }
}
