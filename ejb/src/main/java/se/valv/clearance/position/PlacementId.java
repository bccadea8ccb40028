package se.valv.clearance.position;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Names one placement of a position; what a vetting and a register check rest on.
 *
 * @param value the identifier as stored and shown
 */
public record PlacementId(UUID value) {

  /** A new random identifier. */
  public static PlacementId random() {
    return new PlacementId(UUID.randomUUID());
  }

  /** The identifier that a text stands for. */
  @JsonCreator
  public static PlacementId of(String text) {
    return new PlacementId(UUID.fromString(text));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toString();
  }
}
