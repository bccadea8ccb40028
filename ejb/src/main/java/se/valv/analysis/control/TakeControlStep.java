package se.valv.analysis.control;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;

/**
 * What somebody sends to take a control or deviation a step further.
 *
 * @param event which
 * @param on on which day a control was carried out
 * @param text result, what was done, or why
 */
public record TakeControlStep(ControlEvent event, @Nullable LocalDate on, @Nullable String text) {

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public TakeControlStep {
    var checks = new FieldChecks().that(!event.isDated() || on != null, "on", "MISSING");
    if (event.isExplained()) {
      checks.text("text", text, Undertaking.MAX_TEXT);
    } else {
      checks.optionalText("text", text, Undertaking.MAX_TEXT);
    }
    checks.orThrow();
  }
}
