package se.valv.identity;

import java.util.UUID;

/**
 * Names one compartment, the unit of need.
 *
 * @param value the identifier as it is stored
 */
public record CompartmentId(UUID value) {

  /** A new random identifier. */
  public static CompartmentId random() {
    return new CompartmentId(UUID.randomUUID());
  }

  @Override
  public String toString() {
    return value.toString();
  }
}
