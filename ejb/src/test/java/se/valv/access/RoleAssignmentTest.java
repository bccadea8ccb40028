package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;

class RoleAssignmentTest {

  private static final UUID OPERATOR = UUID.randomUUID();
  private static final UUID UNIT = UUID.randomUUID();

  @Test
  void aRoleIsHeldWhereItsScopeIsAndNowhereElse() {
    var anywhere = new RoleAssignment(Role.OFFICER, Optional.empty(), Optional.empty());
    assertTrue(anywhere.covers(UUID.randomUUID(), List.of(UUID.randomUUID())));
    var there =
        new RoleAssignment(Role.OFFICER, Optional.of(new OperatorId(OPERATOR)), Optional.empty());
    assertTrue(there.covers(OPERATOR, List.of(UNIT)));
    assertFalse(there.covers(UUID.randomUUID(), List.of(UNIT)));
    var unit =
        new RoleAssignment(
            Role.OFFICER, Optional.of(new OperatorId(OPERATOR)), Optional.of(new UnitId(UNIT)));
    assertTrue(unit.covers(OPERATOR, List.of(UNIT)));
    assertTrue(unit.covers(OPERATOR, List.of()));
    assertFalse(unit.covers(OPERATOR, List.of(UUID.randomUUID())));
    assertFalse(unit.covers(UUID.randomUUID(), List.of(UNIT)));
  }
}
