package se.valv.recruitment;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;

/**
 * Names one placement check that was answered.
 *
 * @param value the identifier as stored and shown
 */
public record PlacementCheckId(UUID value) implements RecordId {

  /** A new random identifier. */
  public static PlacementCheckId random() {
    return new PlacementCheckId(UUID.randomUUID());
  }

  @Override
  public Kind kind() {
    return Kind.PLACEMENT_CHECK;
  }
}
