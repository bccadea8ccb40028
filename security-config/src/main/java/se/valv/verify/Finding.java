package se.valv.verify;

import java.util.Optional;

/**
 * Something that is wrong.
 *
 * @param position from which place in the log on; empty when what is wrong has no place
 * @param line what, as a person reads it
 */
record Finding(Optional<Long> position, String line) {

  static Finding at(long position, String line) {
    return new Finding(Optional.of(position), line);
  }

  static Finding beside(String line) {
    return new Finding(Optional.empty(), line);
  }
}
