package se.valv.analysis;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;

/**
 * Names one file that is attached to an analysis.
 *
 * @param value the identifier as stored and shown
 */
public record AttachmentId(UUID value) implements RecordId {

  /** A new random identifier. */
  public static AttachmentId random() {
    return new AttachmentId(UUID.randomUUID());
  }

  @Override
  public Kind kind() {
    return Kind.ATTACHMENT;
  }
}
