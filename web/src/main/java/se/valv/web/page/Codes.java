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
    return Arrays.stream(SecurityClass.values()).filter(c -> c.code().equals(code)).findFirst();
  }
}
