package se.valv.identity;

import java.util.UUID;

/**
 * Names one participation (deltagande): a person in a position. It is what is vetted, not the
 * person.
 *
 * @param value the identifier as it is stored
 */
public record ParticipationId(UUID value) {

  /** A new random identifier. */
  public static ParticipationId random() {
    return new ParticipationId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
