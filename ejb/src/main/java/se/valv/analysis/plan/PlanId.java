package se.valv.analysis.plan;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;

/**
 * Names a säkerhetsskyddsplan; the same through every revision of its analysis.
 *
 * @param value the identifier as stored and shown
 */
public record PlanId(UUID value) implements RecordId {

  /** A new random identifier. */
  public static PlanId random() {
    return new PlanId(UUID.randomUUID());
  }

  @Override
  public Kind kind() {
    return Kind.PLAN;
  }
}
