package se.valv.identity;

import java.util.UUID;

/**
 * Names one protected record of any kind. Random (UUIDv4), so that it tells nothing of order or
 * number.
 *
 * @param value the identifier as it is stored and shown
 */
public record ObjectId(UUID value) {

  /** A new random identifier. */
  public static ObjectId random() {
    return new ObjectId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
