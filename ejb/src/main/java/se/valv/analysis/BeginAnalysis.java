package se.valv.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.problem.FieldChecks;

/**
 * What somebody sends to begin an analysis, or an annex to one.
 *
 * @param title what it is called, without anything classified; at most 200 characters
 * @param operator the verksamhetsutövare
 * @param scope the units that it covers; the whole operator when there are none
 * @param securityClass class of all that will be written in it
 * @param compartments every one of which a reader must need; 1–8
 * @param annexOf the analysis that it is an annex to; its label must be narrower than that one's
 */
public record BeginAnalysis(
    String title,
    OperatorId operator,
    List<UnitId> scope,
    SecurityClass securityClass,
    List<CompartmentId> compartments,
    @Nullable AnalysisId annexOf) {

  /** Longest title, in characters. */
  public static final int MAX_TITLE = 200;

  private static final int MAX_UNITS = 500;
  private static final int MAX_COMPARTMENTS = 8;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public BeginAnalysis {
    new FieldChecks()
        .text("title", title, MAX_TITLE)
        .that(scope.size() <= MAX_UNITS, "scope", "TOO_MANY")
        .that(!compartments.isEmpty(), "compartments", "MISSING")
        .that(compartments.size() <= MAX_COMPARTMENTS, "compartments", "TOO_MANY")
        .orThrow();
    scope = scope.stream().distinct().toList();
    compartments = compartments.stream().distinct().toList();
  }

  /** The label that it is to carry. */
  Label label() {
    return Label.of(securityClass, compartments);
  }
}
