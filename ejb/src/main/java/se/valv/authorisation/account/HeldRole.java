package se.valv.authorisation.account;

import org.jspecify.annotations.Nullable;
import se.valv.access.Role;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;

/**
 * A role and where it is held, or would be.
 *
 * @param role what kind of act
 * @param operator at this operator only, when present
 * @param unit in this unit only, when present
 */
public record HeldRole(Role role, @Nullable OperatorId operator, @Nullable UnitId unit) {

  /** Whether it is this role, held there or wherever that belongs. */
  boolean covers(Role wanted, Place place) {
    return role == wanted
        && (operator == null || operator.equals(place.operator()))
        && (unit == null || unit.equals(place.unit()));
  }
}
