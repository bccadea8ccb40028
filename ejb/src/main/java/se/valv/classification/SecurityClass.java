package se.valv.classification;

import java.util.Collection;

/**
 * Säkerhetsskyddsklass of information, by the damage that disclosure would do (SSL 2:5). Stored and
 * sent by its statutory code, never by ordinal; {@link #KH} is the highest.
 */
public enum SecurityClass {
  /** Not säkerhetsskyddsklassificerad. */
  NONE(0),
  /** Begränsat hemlig: endast ringa skada. */
  BH(1),
  /** Konfidentiell: inte obetydlig skada. */
  K(2),
  /** Hemlig: allvarlig skada. */
  H(3),
  /** Kvalificerat hemlig: synnerligen allvarlig skada. */
  KH(4);

  private final int rank;

  SecurityClass(int rank) {
    this.rank = rank;
  }

  /** The statutory code, or {@code NONE}. */
  public String code() {
    return name();
  }

  /** Whether this class is {@code other} or higher. */
  public boolean atLeast(SecurityClass other) {
    return rank >= other.rank;
  }

  /** The higher of two classes. */
  public SecurityClass or(SecurityClass other) {
    return atLeast(other) ? this : other;
  }

  /** The highest of several: "highest class in it decides" (SSF 3:7). {@link #NONE} of none. */
  public static SecurityClass highestOf(Collection<SecurityClass> classes) {
    return classes.stream().reduce(NONE, SecurityClass::or);
  }
}
