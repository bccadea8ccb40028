package se.valv.document;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;

/**
 * Names one classified document.
 *
 * @param value the identifier as stored and shown
 */
public record DocumentId(UUID value) implements RecordId {

  /** A new random identifier. */
  public static DocumentId random() {
    return new DocumentId(UUID.randomUUID());
  }

  @Override
  public Kind kind() {
    return Kind.DOCUMENT;
  }
}
