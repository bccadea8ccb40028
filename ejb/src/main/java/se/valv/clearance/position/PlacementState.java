package se.valv.clearance.position;

/** Where a placement stands on a day. Stored and sent by name. */
public enum PlacementState {
  /** Föreslagen. */
  PROPOSED,
  /** Beredd: with kontrollorsak. */
  PREPARED,
  /** Hos regeringen. */
  WITH_GOVERNMENT,
  /** Beslutad, and not yet in force. */
  DECIDED,
  /** Gällande. Follows from the day, and is never stored. */
  IN_FORCE,
  /** Ändrad: another has taken its place. */
  CHANGED,
  /** Upphävd, or given up before it was decided. */
  REVOKED;

  /** Whether somebody has still to decide on it. */
  public boolean isOpen() {
    return this == PROPOSED || this == PREPARED || this == WITH_GOVERNMENT;
  }
}
