package se.valv.person;

import java.util.List;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.problem.FieldChecks;

/**
 * Under which label persons are kept.
 *
 * @param securityClass class of all that is kept of them
 * @param compartments every one of which a reader must need; 1–8, all of one operator, which is the
 *     one that keeps them
 */
public record KeptUnder(SecurityClass securityClass, List<CompartmentId> compartments) {

  private static final int MAX_COMPARTMENTS = 8;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public KeptUnder {
    new FieldChecks()
        .that(!compartments.isEmpty(), "compartments", "MISSING")
        .that(compartments.size() <= MAX_COMPARTMENTS, "compartments", "TOO_MANY")
        .orThrow();
    compartments = compartments.stream().distinct().toList();
  }

  /** The label that they are kept under. */
  Label label() {
    return Label.of(securityClass, compartments);
  }
}
