package se.valv.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.valv.access.Permission;
import se.valv.access.Role;
import se.valv.access.RolePolicy;

/** Holds the reviewed table against what the design promises of roles. */
class RolesTableTest {

  private final RolePolicy table = read();

  @Test
  void theRolesAreThoseOfTheInterfaces() {
    assertEquals(
        List.of(
            "COORDINATOR",
            "OFFICER",
            "TOP_MANAGER",
            "REGISTRAR",
            "VETTING_OFFICER",
            "HR",
            "AUDITOR",
            "ACCOUNT_ADMIN",
            "SYSTEM_ADMIN",
            "INFORMATION_OWNER",
            "READER"),
        java.util.Arrays.stream(Role.values()).map(Role::name).toList());
  }

  @Test
  void whoKeepsTheMachineOrTheRightsReadsNothing() {
    for (var role : List.of(Role.SYSTEM_ADMIN, Role.ACCOUNT_ADMIN, Role.HR)) {
      assertFalse(table.of(List.of(role)).contains(Permission.DOCUMENT_READ), role.name());
      assertFalse(table.of(List.of(role)).contains(Permission.ASSET_READ), role.name());
      assertFalse(table.of(List.of(role)).contains(Permission.ASSET_WRITE), role.name());
      assertFalse(table.of(List.of(role)).contains(Permission.ANALYSIS_READ), role.name());
      assertFalse(table.of(List.of(role)).contains(Permission.PLAN_READ), role.name());
      assertFalse(table.of(List.of(role)).contains(Permission.DOCUMENT_WRITE), role.name());
      assertFalse(table.of(List.of(role)).contains(Permission.AUDIT_READ), role.name());
      assertFalse(table.of(List.of(role)).contains(Permission.CASE_READ), role.name());
    }
  }

  @Test
  void whoReadsTheLogDoesNothingElseAndNobodyElseReadsIt() {
    for (var role : Role.values()) {
      assertEquals(
          role == Role.AUDITOR,
          table.of(List.of(role)).contains(Permission.AUDIT_READ),
          role.name());
    }
    assertEquals(
        Set.of(Permission.AUDIT_READ, Permission.SEARCH_USE), table.of(List.of(Role.AUDITOR)));
  }

  @Test
  void nobodyWritesWhatHeMayNotRead() {
    for (var role : Role.values()) {
      var given = table.of(List.of(role));
      assertTrue(
          !given.contains(Permission.DOCUMENT_WRITE) || given.contains(Permission.DOCUMENT_READ),
          role.name());
      assertTrue(
          !(given.contains(Permission.ASSET_WRITE) || given.contains(Permission.ASSET_EXPORT))
              || given.contains(Permission.ASSET_READ),
          role.name());
      assertTrue(
          !(given.contains(Permission.ANALYSIS_WRITE) || given.contains(Permission.ANALYSIS_DECIDE))
              || given.contains(Permission.ANALYSIS_READ),
          role.name());
      assertTrue(
          !(given.contains(Permission.PLAN_WRITE) || given.contains(Permission.PLAN_DECIDE))
              || given.contains(Permission.PLAN_READ),
          role.name());
      assertTrue(
          !(given.contains(Permission.POSITION_WRITE) || given.contains(Permission.POSITION_DECIDE))
              || given.contains(Permission.POSITION_READ),
          role.name());
    }
  }

  @Test
  void whoInvestigatesDoesNotDecideAndBothRead() {
    for (var role : Role.values()) {
      var given = table.of(List.of(role));
      var writes = given.contains(Permission.CASE_WRITE);
      var decides = given.contains(Permission.CASE_DECIDE);
      assertFalse(writes && decides, role.name());
      assertTrue(!(writes || decides) || given.contains(Permission.CASE_READ), role.name());
    }
  }

  private static RolePolicy read() {
    try {
      return RolePolicy.read(Path.of("src/main/resources/policy"));
    } catch (java.io.IOException absent) {
      throw new java.io.UncheckedIOException(absent);
    }
  }
}
