package se.valv.organisation.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.problem.FieldChecks;

/**
 * Another authority for an operator.
 *
 * @param operator which
 * @param authority code of the authority; the county's again when absent
 * @param from first day
 * @param ground statute or decision; at most 200 characters, nothing classified
 */
public record SetSupervision(
    OperatorId operator, @Nullable String authority, LocalDate from, String ground) {

  private static final int LONGEST = 200;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public SetSupervision {
    new FieldChecks().text("ground", ground, LONGEST).orThrow();
  }
}
