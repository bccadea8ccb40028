package se.valv.document;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.problem.FieldChecks;

/**
 * Another label that somebody wants a document to have.
 *
 * @param document which
 * @param version seen in which version
 * @param securityClass its class from then on
 * @param clauses a reader must meet each, by a need of any of its compartments; 1–8 of 1–8
 * @param purpose why; nothing classified, at most 400 characters
 */
public record ProposeRelease(
    DocumentId document,
    int version,
    SecurityClass securityClass,
    List<List<CompartmentId>> clauses,
    String purpose) {

  private static final int LONGEST_PURPOSE = 400;

  /** Throws {@link se.valv.problem.Invalid} that names each field that breaks a rule. */
  public ProposeRelease {
    clauses = clauses.stream().map(List::copyOf).toList();
    new FieldChecks()
        .that(
            !clauses.isEmpty() && clauses.stream().noneMatch(List::isEmpty),
            "compartments",
            "MISSING")
        .that(
            clauses.size() <= FileDocument.MAX_COMPARTMENTS
                && clauses.stream().allMatch(c -> c.size() <= FileDocument.MAX_COMPARTMENTS),
            "compartments",
            "TOO_MANY")
        .text("purpose", purpose, LONGEST_PURPOSE)
        .orThrow();
  }

  Label label() {
    return new Label(securityClass, clauses.stream().map(Set::copyOf).collect(Collectors.toSet()));
  }
}
