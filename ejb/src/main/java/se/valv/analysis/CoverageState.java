package se.valv.analysis;

/** How far an administration is covered by the analyses that the operator's is composed of. */
public enum CoverageState {
  /** By one that is in force. */
  ESTABLISHED,
  /** By one that is being written or decided on. */
  IN_WORK,
  /** Only some of the units under it are. */
  PARTLY,
  /** By none. */
  MISSING
}
