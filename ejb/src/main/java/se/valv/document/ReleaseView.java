package se.valv.document;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.CompartmentView;
import se.valv.classification.SecurityClass;
import se.valv.identity.ObjectId;

/**
 * A release as somebody who reaches both labels sees it.
 *
 * @param id its id
 * @param version its version, for deciding
 * @param state {@code PROPOSED APPROVED REFUSED}
 * @param document of what
 * @param from the label that it had
 * @param to the label that was proposed
 * @param purpose why
 * @param proposedBy username of the first of the two
 * @param proposedAt when
 * @param decidedBy username of the second
 */
public record ReleaseView(
    ObjectId id,
    int version,
    String state,
    DocumentId document,
    Readership from,
    Readership to,
    String purpose,
    String proposedBy,
    Instant proposedAt,
    @Nullable String decidedBy) {

  /**
   * A label in words.
   *
   * @param securityClass its class; none when the reader no longer reaches it
   * @param clauses each must be met, by a need of any of its compartments
   */
  public record Readership(
      @Nullable SecurityClass securityClass, List<List<CompartmentView>> clauses) {}
}
