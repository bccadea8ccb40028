package se.valv.classification;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Säkerhetsklass of a position (SSL 3:6-8). <strong>1 is the highest</strong>, so the numbers run
 * against the rank and are never compared; stored and sent by code.
 */
public enum PositionClass {
  /** Säkerhetsklass 1, decided by the government. */
  KLASS_1("1", 3),
  /** Säkerhetsklass 2. */
  KLASS_2("2", 2),
  /** Säkerhetsklass 3. */
  KLASS_3("3", 1),
  /** Vetted, but not placed in a class. */
  UTAN_KLASS("UTAN_KLASS", 0);

  private final String code;
  private final int rank;

  PositionClass(String code, int rank) {
    this.code = code;
    this.rank = rank;
  }

  /** The code as stored and sent: {@code 1}, {@code 2}, {@code 3} or {@code UTAN_KLASS}. */
  public String code() {
    return code;
  }

  /** Whether this class is as trusted as {@code other} or more. */
  public boolean atLeast(PositionClass other) {
    return rank >= other.rank;
  }

  /** Orders the highest class first. */
  public static Comparator<PositionClass> highestFirst() {
    return Comparator.comparingInt(positionClass -> -positionClass.rank);
  }

  /** The class with a code, or empty when there is none. */
  public static Optional<PositionClass> ofCode(String code) {
    return Arrays.stream(values()).filter(c -> c.code.equals(code)).findFirst();
  }
}
