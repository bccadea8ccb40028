package se.valv.analysis;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;

/**
 * Names one version of a säkerhetsskyddsanalys: a revision is an analysis of its own.
 *
 * @param value the identifier as stored and shown
 */
public record AnalysisId(UUID value) implements RecordId {

  /** A new random identifier. */
  public static AnalysisId random() {
    return new AnalysisId(UUID.randomUUID());
  }

  @Override
  public Kind kind() {
    return Kind.ANALYSIS;
  }
}
