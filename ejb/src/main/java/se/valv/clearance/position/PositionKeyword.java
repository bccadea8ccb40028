package se.valv.clearance.position;

/** Names of the exact values by which a list of positions is narrowed, and which its rows show. */
public final class PositionKeyword {

  /** Id of its operator. */
  public static final String OPERATOR = "operator";

  /** Id of the unit that it belongs to; absent when it belongs to the operator itself. */
  public static final String UNIT = "unit";

  /** What the personnel system calls it. */
  public static final String CODE = "code";

  /** The code of its {@link PositionKind}. */
  public static final String KIND = "positionKind";

  /** {@code true} when it is part of säkerhetskänslig verksamhet. */
  public static final String SENSITIVE = "sensitive";

  /**
   * The code of the class that was last decided and has not been revoked, whenever that is or was
   * in force; absent without one.
   */
  public static final String PLACED = "placed";

  /** The code of the state of what somebody has still to decide on; absent without it. */
  public static final String WAITING = "waiting";

  /** {@code true} when an end of it is decided. */
  public static final String ENDED = "ended";

  /**
   * What its placements rest on that are in force, decided or to be decided: as {@link Resting}
   * writes them, with spaces; absent without any.
   */
  public static final String RESTS_ON = "restsOn";

  /** Before the id of an asset: {@code true} when it touches it. */
  public static final String ASSET = "asset.";

  private PositionKeyword() {}
}
