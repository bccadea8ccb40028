package se.valv.web.page;

import java.util.Arrays;
import java.util.Optional;
import se.valv.classification.SecurityClass;

/**
 * Reads codes that stand in an address or a form; one that is unknown narrows or chooses nothing.
 */
final class Codes {

  private Codes() {}

  /** The säkerhetsskyddsklass with a code. */
  static Optional<SecurityClass> securityClass(String code) {
    return of(SecurityClass.class, code);
  }

  /** The code of this name. */
  static <E extends Enum<E>> Optional<E> of(Class<E> type, String name) {
    return Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(name)).findFirst();
  }
}
