package se.valv.vetting;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;

/**
 * Names a vetting case.
 *
 * @param value the identifier as stored and shown
 */
public record CaseId(UUID value) implements RecordId {

  /** A new random identifier. */
  public static CaseId random() {
    return new CaseId(UUID.randomUUID());
  }

  @Override
  public Kind kind() {
    return Kind.CLEARANCE_CASE;
  }
}
