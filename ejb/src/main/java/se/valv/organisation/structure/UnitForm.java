package se.valv.organisation.structure;

import org.jspecify.annotations.Nullable;
import se.valv.identity.UnitId;
import se.valv.organisation.UnitKind;
import se.valv.problem.FieldChecks;

/**
 * What a unit is called and where it belongs.
 *
 * @param name at most 120 characters
 * @param kind what sort of part it is
 * @param parent the unit above; absent when there is none but the operator
 */
public record UnitForm(String name, UnitKind kind, @Nullable UnitId parent) {

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public UnitForm {
    new FieldChecks().text("name", name, OperatorForm.LONGEST_NAME).orThrow();
  }
}
