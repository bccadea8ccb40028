package se.valv.clearance.position;

/** How much of an asset a position gets. Stored and sent by name. */
public enum Extent {
  /** I en omfattning som inte är obetydlig. */
  SUBSTANTIAL,
  /** I obetydlig omfattning. */
  SLIGHT
}
