package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RolePolicyTest {

  @Test
  void rolesAddUp() {
    var table = table();
    table.setProperty("READER", "document:read, search:use");
    table.setProperty("AUDITOR", "audit:read");
    var policy = RolePolicy.of(table);
    assertEquals(
        Set.of(Permission.DOCUMENT_READ, Permission.SEARCH_USE, Permission.AUDIT_READ),
        policy.of(List.of(Role.READER, Role.AUDITOR)));
    assertEquals(Set.of(), policy.of(List.of(Role.HR)));
    assertEquals(Set.of(), policy.of(List.of()));
  }

  @Test
  void aTableThatForgetsARoleIsRefused() {
    var table = table();
    table.remove("HR");
    assertThrows(IllegalArgumentException.class, () -> RolePolicy.of(table));
  }

  @Test
  void aTableThatInventsARoleIsRefused() {
    var table = table();
    table.setProperty("ROOT", "");
    assertThrows(IllegalArgumentException.class, () -> RolePolicy.of(table));
  }

  @Test
  void aTableThatInventsAPermissionIsRefused() {
    var table = table();
    table.setProperty("HR", "document:*");
    assertThrows(IllegalArgumentException.class, () -> RolePolicy.of(table));
  }

  private static Properties table() {
    var table = new Properties();
    for (var role : Role.values()) {
      table.setProperty(role.name(), "");
    }
    return table;
  }
}
