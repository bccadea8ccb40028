package se.valv.person;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.eclipse.microprofile.config.Config;
import se.valv.problem.Invalid;

/**
 * The settings of persons.
 *
 * @param demo whether this is the demonstration ({@code valv.demo}), where numbers come from the
 *     test range alone; everywhere else that range is refused
 */
record PersonSettings(boolean demo) {

  /** Reads them. */
  static PersonSettings read(Config config) {
    return new PersonSettings(config.getOptionalValue("valv.demo", Boolean.class).orElse(false));
  }

  /** The number, if this node may hold it; else {@link Invalid} says why not. */
  IdentityNumber allowed(IdentityNumber number, Clock clock) {
    if (number.isForTests() != demo) {
      throw new Invalid("identityNumber", demo ? "ONLY_TEST_NUMBERS" : "TEST_NUMBER");
    }
    if (number.born().isAfter(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1))) {
      throw new Invalid("identityNumber", "NO_SUCH_DAY");
    }
    return number;
  }
}
