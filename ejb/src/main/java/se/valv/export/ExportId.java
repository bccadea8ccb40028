package se.valv.export;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;

/**
 * Names one export.
 *
 * @param value the identifier as stored and shown
 */
public record ExportId(UUID value) implements RecordId {

  /** A new random identifier. */
  public static ExportId random() {
    return new ExportId(UUID.randomUUID());
  }

  @Override
  public Kind kind() {
    return Kind.EXPORT;
  }
}
