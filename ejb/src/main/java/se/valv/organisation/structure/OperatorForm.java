package se.valv.organisation.structure;

import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.problem.FieldChecks;

/**
 * What an operator is called and where it belongs.
 *
 * @param name at most 120 characters
 * @param county two digits; by which its supervision is known, absent when it has none
 * @param parent who owns it; each is a verksamhetsutövare of its own all the same
 * @param legalControl whether the parent has rättsligt bestämmande inflytande (OSL 2:3), so that it
 *     places the operator's positions in säkerhetsklass (SSF 5:5-10); only with a parent
 */
public record OperatorForm(
    String name, @Nullable String county, @Nullable OperatorId parent, boolean legalControl) {

  static final int LONGEST_NAME = 120;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public OperatorForm {
    new FieldChecks()
        .text("name", name, LONGEST_NAME)
        .that(county == null || county.matches("\\d\\d"), "county", "UNKNOWN")
        .that(!legalControl || parent != null, "legalControl", "WITHOUT_PARENT")
        .orThrow();
  }
}
