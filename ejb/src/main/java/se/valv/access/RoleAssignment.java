package se.valv.access;

import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;

/**
 * A role that somebody holds now, and where.
 *
 * @param role what he does
 * @param operator only at this operator, when present
 * @param unit only in this unit, when present
 */
public record RoleAssignment(Role role, Optional<OperatorId> operator, Optional<UnitId> unit) {

  /**
   * Whether it is held where something is.
   *
   * @param place the operator that it is of
   * @param units the units that it covers; the whole operator when there are none
   */
  public boolean covers(UUID place, Collection<UUID> units) {
    return operator.map(o -> o.value().equals(place)).orElse(true)
        && unit.map(u -> units.isEmpty() || units.contains(u.value())).orElse(true);
  }
}
