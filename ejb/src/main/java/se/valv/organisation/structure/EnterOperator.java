package se.valv.organisation.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.organisation.Codes;
import se.valv.organisation.OperatorKind;
import se.valv.organisation.OrganisationNumber;
import se.valv.problem.FieldChecks;

/**
 * An operator to enter.
 *
 * @param kind what sort of legal person
 * @param code short code
 * @param orgNumber organisationsnummer, with the form of its kind; kept as people write it
 * @param form what it is called and where it belongs
 * @param from first day; absent when it is not known
 */
public record EnterOperator(
    OperatorKind kind, String code, String orgNumber, OperatorForm form, @Nullable LocalDate from) {

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public EnterOperator {
    var checks = new FieldChecks().that(Codes.isCode(code), "code", "MALFORMED");
    OrganisationNumber.check(checks, "orgNumber", orgNumber, kind);
    checks.orThrow();
    orgNumber = OrganisationNumber.parse(orgNumber).orElseThrow().written();
  }
}
