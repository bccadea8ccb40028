package se.valv.recruitment;

import java.util.Optional;

/**
 * Whether a case has room for a person.
 *
 * @param known whether he is among its persons
 * @param used how many persons it has
 * @param most how many it may have
 * @param byOthers whether another than who asks has asked about him
 */
record Room(boolean known, int used, int most, boolean byOthers) {

  /** Of nobody: what is no number takes none. */
  static final Room NONE = new Room(true, 0, 0, false);

  boolean isThere() {
    return known || used < most;
  }

  /** The place that he takes when he is new. */
  Optional<Integer> place() {
    return known ? Optional.empty() : Optional.of(used + 1);
  }
}
