package se.valv.clearance.position;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;

/**
 * Names one position (befattning).
 *
 * @param value the identifier as stored and shown
 */
public record PositionId(UUID value) implements RecordId {

  /** A new random identifier. */
  public static PositionId random() {
    return new PositionId(UUID.randomUUID());
  }

  @Override
  public Kind kind() {
    return Kind.POSITION;
  }
}
