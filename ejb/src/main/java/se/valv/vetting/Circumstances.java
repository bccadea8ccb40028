package se.valv.vetting;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.law.LegalParameters;

/**
 * What is so outside a case when somebody acts in it.
 *
 * @param at when
 * @param terms the law of the day
 * @param cover how the position is placed now; none when it is not
 */
record Circumstances(Instant at, Terms terms, @Nullable Cover cover) {

  /** On which day, in Sweden. */
  LocalDate today() {
    return LocalDate.ofInstant(at, LegalParameters.SWEDEN);
  }
}
