package se.valv.clearance.position;

import org.jspecify.annotations.Nullable;
import se.valv.analysis.AnalysisId;
import se.valv.classification.PositionClass;
import se.valv.problem.FieldChecks;

/**
 * What somebody sends to propose how a position is placed.
 *
 * @param positionClass in which class, or in none
 * @param analysis the established analysis that it rests on
 * @param text why; at most 4,000 characters
 */
public record ProposePlacement(
    PositionClass positionClass, @Nullable AnalysisId analysis, String text) {

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public ProposePlacement {
    new FieldChecks().text("text", text, Placement.MAX_TEXT).orThrow();
  }
}
