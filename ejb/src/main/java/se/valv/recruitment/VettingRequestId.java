package se.valv.recruitment;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;

/**
 * Names one request for a säkerhetsprövning.
 *
 * @param value the identifier as stored and shown
 */
public record VettingRequestId(UUID value) implements RecordId {

  /** A new random identifier. */
  public static VettingRequestId random() {
    return new VettingRequestId(UUID.randomUUID());
  }

  @Override
  public Kind kind() {
    return Kind.VETTING_REQUEST;
  }
}
