package se.valv.clearance.position;

import java.util.List;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.OperatorId;

/**
 * Whose the positions of a file are, and under what they are registered.
 *
 * @param operator the verksamhetsutövare
 * @param securityClass class of what is written of them
 * @param compartments every one of which a reader must need; 1–8
 */
public record PositionsUnder(
    OperatorId operator, SecurityClass securityClass, List<CompartmentId> compartments) {

  /** Keeps a copy. */
  public PositionsUnder {
    compartments = List.copyOf(compartments);
  }

  /** One of them; {@link se.valv.problem.Invalid} when it can't be. */
  DescribePosition position(Description description) {
    return new DescribePosition(operator, securityClass, compartments, description);
  }

  /** The label that they get. */
  Label label() {
    return Label.of(securityClass, compartments);
  }
}
