package se.valv.identity;

import java.util.UUID;

/**
 * Names one need: somebody's approved need of a compartment for his work (SSF 2:2).
 *
 * @param value the identifier as it is stored
 */
public record NeedId(UUID value) {

  /** A new random identifier. */
  public static NeedId random() {
    return new NeedId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
