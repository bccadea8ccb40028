package se.valv.analysis.control;

import java.util.List;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.problem.FieldChecks;

/**
 * What somebody sends to begin the control plan of a year.
 *
 * @param year for which year
 * @param operator the verksamhetsutövare
 * @param scope the units that it covers; the whole operator when there are none
 * @param securityClass class of all that will be written in it
 * @param compartments every one of which a reader must need; 1–8
 */
public record BeginControlPlan(
    int year,
    OperatorId operator,
    List<UnitId> scope,
    SecurityClass securityClass,
    List<CompartmentId> compartments) {

  private static final int FIRST_YEAR = 2000;
  private static final int LAST_YEAR = 2100;
  private static final int MAX_UNITS = 500;
  private static final int MAX_COMPARTMENTS = 8;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public BeginControlPlan {
    new FieldChecks()
        .that(year >= FIRST_YEAR && year <= LAST_YEAR, "year", "OUT_OF_RANGE")
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
