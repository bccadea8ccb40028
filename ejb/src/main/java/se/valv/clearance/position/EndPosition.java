package se.valv.clearance.position;

import java.time.LocalDate;
import se.valv.problem.FieldChecks;

/**
 * What somebody sends to end a position.
 *
 * @param on first day on which it is no more
 * @param text why; at most 4,000 characters
 */
public record EndPosition(LocalDate on, String text) {

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public EndPosition {
    new FieldChecks().text("text", text, Placement.MAX_TEXT).orThrow();
  }
}
