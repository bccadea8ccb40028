package se.valv.clearance.position;

import org.jspecify.annotations.Nullable;
import se.valv.classification.PositionClass;

/**
 * How a placement stands against what the analyses ask for; the gravest first. Stored nowhere, sent
 * by name.
 */
public enum GapVerdict {
  /** The analysis asks for a class, and the position is in none. */
  MISSING,
  /** It is in a lower class than the analysis asks for. */
  TOO_LOW,
  /** It is in a higher class than the analysis asks for. */
  TOO_HIGH,
  /** It is in a class, and no analysis asks for one any more. */
  NOT_ASKED,
  /** It is in a class, and the reader reaches no analysis of its operator to hold it against. */
  NO_ANALYSIS,
  /** It is in the class that is asked for. */
  MET;

  /** Whether somebody has something to do. */
  public boolean isOpen() {
    return this != MET && this != NO_ANALYSIS;
  }

  /** How a class stands against another; nothing is said without anything to compare with. */
  static GapVerdict of(PositionClass asked, @Nullable PositionClass placed, boolean comparable) {
    var none = PositionClass.UTAN_KLASS;
    var now = placed == null ? none : placed;
    if (!comparable) {
      return now == none ? MET : NO_ANALYSIS;
    }
    if (now == asked) {
      return MET;
    }
    if (asked == none) {
      return NOT_ASKED;
    }
    if (now == none) {
      return MISSING;
    }
    return now.atLeast(asked) ? TOO_HIGH : TOO_LOW;
  }
}
