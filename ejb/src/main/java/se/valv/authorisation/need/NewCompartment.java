package se.valv.authorisation.need;

import org.jspecify.annotations.Nullable;
import se.valv.identity.AccountId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.organisation.Codes;
import se.valv.organisation.CompartmentKind;
import se.valv.problem.FieldChecks;

/**
 * A compartment to open. Code, name and purpose hold nothing classified.
 *
 * @param operator whose
 * @param unit for which unit; for the whole operator when absent
 * @param kind what sort of information; kinds are kept apart
 * @param code 2–20 capital letters, digits and hyphens; part of registration numbers
 * @param name at most 120 characters
 * @param purpose at most 400 characters
 * @param owner who answers for what will be in it; holds role INFORMATION_OWNER
 */
public record NewCompartment(
    OperatorId operator,
    @Nullable UnitId unit,
    CompartmentKind kind,
    String code,
    String name,
    String purpose,
    AccountId owner) {

  private static final int LONGEST_NAME = 120;
  private static final int LONGEST_PURPOSE = 400;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public NewCompartment {
    new FieldChecks()
        .that(Codes.isCode(code), "code", "MALFORMED")
        .text("name", name, LONGEST_NAME)
        .text("purpose", purpose, LONGEST_PURPOSE)
        .orThrow();
  }
}
