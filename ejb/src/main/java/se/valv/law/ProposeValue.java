package se.valv.law;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.law.ParameterView.Ground;
import se.valv.problem.FieldChecks;

/**
 * A value that somebody wants a parameter to have.
 *
 * @param parameter which
 * @param operator for whom alone; absent when for all, and only where an operator may differ
 * @param value a number in the parameter's measure, the name of a function, or {@code NONE}
 * @param from first day on which it is to hold
 * @param ground on what
 */
public record ProposeValue(
    Parameter parameter,
    @Nullable OperatorId operator,
    String value,
    LocalDate from,
    Ground ground) {

  private static final int LONGEST = 200;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public ProposeValue {
    var checks = new FieldChecks().text("source", ground.source(), LONGEST);
    var fault = parameter.faultOf(value);
    if (fault != null) {
      checks.reject("value", fault);
    }
    checks.that(operator == null || parameter.perOperator(), "operator", "FOR_ALL").orThrow();
  }
}
