package se.valv.vetting;

import java.util.UUID;
import se.valv.classification.PositionClass;
import se.valv.clearance.position.PlacedPosition;

/**
 * What a vetting holds for: a class together with a kontrollorsak. Part of stored content.
 *
 * @param positionClass säkerhetsklass
 * @param reason the placement that names the two, as {@link PlacedPosition.InForce#reason} does
 */
public record Cover(PositionClass positionClass, UUID reason) {

  static Cover of(PlacedPosition.InForce placement) {
    return new Cover(placement.positionClass(), placement.reason().value());
  }

  /** Whether a register check is made. */
  public boolean checked() {
    return positionClass != PositionClass.UTAN_KLASS;
  }
}
