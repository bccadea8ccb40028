package se.valv.analysis.plan;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;

/**
 * What somebody sends to change who is to do a measure, or by when.
 *
 * @param responsible which function answers for it; at most 200 characters
 * @param due by which day it is to be done
 * @param doer username of who does it; nobody's yet when null
 * @param reason why; needed when the day is changed
 */
public record ChangeMeasure(
    String responsible, LocalDate due, @Nullable String doer, @Nullable String reason) {

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public ChangeMeasure {
    new FieldChecks()
        .text("responsible", responsible, Wording.MAX_NAME)
        .optionalText("doer", doer, Wording.MAX_NAME)
        .optionalText("reason", reason, TakeStep.MAX_COMMENT)
        .orThrow();
  }
}
