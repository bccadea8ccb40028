package se.valv.organisation.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.organisation.Codes;
import se.valv.problem.FieldChecks;

/**
 * A unit to enter.
 *
 * @param operator whose
 * @param code short code, of capital letters, digits and hyphens
 * @param form what it is called and where it belongs
 * @param from first day; absent when it is not known
 */
public record OpenUnit(OperatorId operator, String code, UnitForm form, @Nullable LocalDate from) {

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public OpenUnit {
    new FieldChecks().that(Codes.isCode(code), "code", "MALFORMED").orThrow();
  }
}
