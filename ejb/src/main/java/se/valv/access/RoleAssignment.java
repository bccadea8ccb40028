package se.valv.access;

import java.util.Optional;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;

/**
 * A role that somebody holds now, and where.
 *
 * @param role what he does
 * @param operator only at this operator, when present
 * @param unit only in this unit, when present
 */
public record RoleAssignment(Role role, Optional<OperatorId> operator, Optional<UnitId> unit) {}
