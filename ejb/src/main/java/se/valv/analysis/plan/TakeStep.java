package se.valv.analysis.plan;

import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;

/**
 * What somebody sends to take a measure a step further.
 *
 * @param event which
 * @param comment why; needed where it is reopened or written off
 * @param evidence what shows that it is done; needed where it is reported done
 * @param residual which need stays unmet; needed where it is written off
 */
public record TakeStep(
    MeasureEvent event,
    @Nullable String comment,
    @Nullable String evidence,
    @Nullable String residual) {

  /** Longest comment, in characters. */
  public static final int MAX_COMMENT = 4_000;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public TakeStep {
    var checks = new FieldChecks();
    check(checks, event.isExplained(), "comment", comment, MAX_COMMENT);
    check(checks, event.isEvidenced(), "evidence", evidence, Wording.MAX_TEXT);
    check(checks, event.leavesResidue(), "residual", residual, Wording.MAX_TEXT);
    checks.orThrow();
  }

  private static void check(
      FieldChecks checks, boolean demanded, String field, @Nullable String text, int max) {
    if (demanded) {
      checks.text(field, text, max);
    } else {
      checks.optionalText(field, text, max);
    }
  }

  /** What is kept of it in the history. */
  @Nullable String told() {
    return event.isEvidenced() ? evidence : comment;
  }
}
