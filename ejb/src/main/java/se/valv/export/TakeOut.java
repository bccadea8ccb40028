package se.valv.export;

import org.jspecify.annotations.Nullable;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;

/**
 * What somebody says when he takes something out of the register.
 *
 * @param reason what the file is for; at most 400 characters, nothing classified
 * @param securityClass class of the file, where together its parts weigh more than each alone;
 *     otherwise the highest class of what is in it
 */
public record TakeOut(String reason, @Nullable SecurityClass securityClass) {

  /** Longest reason, in characters. */
  public static final int MAX_REASON = 400;

  /** Throws {@link Invalid} that names each field that breaks a rule. */
  public TakeOut {
    new FieldChecks().text("reason", reason, MAX_REASON).orThrow();
  }

  /**
   * The label of a file of what lies under this one: it dominates it.
   *
   * @throws Invalid when the class that was stated is too low
   */
  Label over(Label join) {
    if (securityClass == null) {
      return join;
    }
    if (!securityClass.atLeast(join.securityClass())) {
      throw new Invalid("securityClass", "BELOW_ITS_PARTS");
    }
    return new Label(securityClass, join.clauses());
  }
}
