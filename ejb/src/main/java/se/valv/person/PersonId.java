package se.valv.person;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;

/**
 * Names a person. The identity number may change; this does not.
 *
 * @param value the identifier as stored and shown
 */
public record PersonId(UUID value) implements RecordId {

  /** A new random identifier. */
  public static PersonId random() {
    return new PersonId(UUID.randomUUID());
  }

  @Override
  public Kind kind() {
    return Kind.PERSON;
  }
}
