package se.valv.identity;

import java.util.UUID;

/**
 * Names one operator (verksamhetsutövare), a legal person (SSL 1:1).
 *
 * @param value the identifier as it is stored
 */
public record OperatorId(UUID value) {

  /** A new random identifier. */
  public static OperatorId random() {
    return new OperatorId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
