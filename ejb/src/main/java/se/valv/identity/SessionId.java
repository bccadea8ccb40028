package se.valv.identity;

import java.util.UUID;

/**
 * Names one logged-in session; never the token that proves it.
 *
 * @param value the identifier as it is stored
 */
public record SessionId(UUID value) {

  /** A new random identifier. */
  public static SessionId random() {
    return new SessionId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
