package se.valv.clearance.position;

import java.util.List;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.OperatorId;
import se.valv.problem.FieldChecks;

/**
 * What somebody sends to register a position, or to change one.
 *
 * @param operator the verksamhetsutövare; stays
 * @param securityClass class of what is written here, and so of the record; stays
 * @param compartments every one of which a reader must need; 1–8; stay
 * @param description what it is
 */
public record DescribePosition(
    OperatorId operator,
    SecurityClass securityClass,
    List<CompartmentId> compartments,
    Description description) {

  private static final int MAX_COMPARTMENTS = 8;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public DescribePosition {
    new FieldChecks()
        .that(!compartments.isEmpty(), "compartments", "MISSING")
        .that(compartments.size() <= MAX_COMPARTMENTS, "compartments", "TOO_MANY")
        .orThrow();
    compartments = compartments.stream().distinct().toList();
  }

  /** The label that it is to carry. */
  public Label label() {
    return Label.of(securityClass, compartments);
  }
}
