package se.valv.organisation.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.organisation.Codes;
import se.valv.organisation.UnitKind;
import se.valv.problem.FieldChecks;

/**
 * A unit as a row of a table has it.
 *
 * @param code short code
 * @param name what it is called
 * @param kind what sort of part it is
 * @param parent code of the unit above, in the table or entered before; absent when there is none
 * @param from first day; absent when it is not known
 */
public record NewUnit(
    String code, String name, UnitKind kind, @Nullable String parent, @Nullable LocalDate from) {

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public NewUnit {
    new FieldChecks()
        .that(Codes.isCode(code), "code", "MALFORMED")
        .text("name", name, OperatorForm.LONGEST_NAME)
        .orThrow();
  }
}
