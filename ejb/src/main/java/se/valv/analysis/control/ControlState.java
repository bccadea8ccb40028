package se.valv.analysis.control;

/** Where a control, or a deviation that it found, stands. Stored and sent by name. */
public enum ControlState {
  /** Planerad: a control to carry out. */
  PLANNED,
  /** Genomförd: a control with its result. */
  CARRIED_OUT,
  /** Inställd: a control that will not be carried out. */
  CALLED_OFF,
  /** Öppen: a deviation to mend. */
  OPEN,
  /** Åtgärdad: a deviation that waits for another to look. */
  MENDED,
  /** Uppföljd: a deviation that is over. */
  FOLLOWED_UP;

  /** Whether there is work left to do. */
  public boolean isOpen() {
    return this == PLANNED || this == OPEN;
  }
}
