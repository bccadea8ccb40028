package se.valv.identity;

import java.util.UUID;

/**
 * Names one unit of an operator: board, administration or company.
 *
 * @param value the identifier as it is stored
 */
public record UnitId(UUID value) {

  /** A new random identifier. */
  public static UnitId random() {
    return new UnitId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
