package se.valv.analysis;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * Names a part of an analysis, and the same part of its revisions.
 *
 * @param value the identifier as stored and shown
 */
public record PartId(UUID value) {

  /** A new random identifier. */
  public static PartId random() {
    return new PartId(UUID.randomUUID());
  }

  /** The identifier that a text stands for. */
  @JsonCreator
  public static PartId of(String text) {
    return new PartId(UUID.fromString(text));
  }

  @JsonValue
  @Override
  public String toString() {
    return value.toString();
  }
}
