package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import se.valv.audit.Outcome;

class ServiceScopeTest {

  private static final List<ServiceScope> SCOPES =
      List.of(
          new ServiceScope(Permission.PARTICIPATION_FEED, 5000),
          new ServiceScope(Permission.AUDIT_READ, 1));

  @Test
  void theyAreStoredByCodeAndReadAgain() {
    assertEquals("audit:read=1,participation:feed=5000", ServiceScope.write(SCOPES));
    assertEquals(
        List.of(SCOPES.getLast(), SCOPES.getFirst()),
        ServiceScope.read(ServiceScope.write(SCOPES)));
  }

  @Test
  void whatIsNoPermissionAnyMoreGivesNothing() {
    assertEquals(List.of(SCOPES.getLast()), ServiceScope.read("audit:read=1,once:was=7"));
  }

  @Test
  void aScopeIsFoundByItsPermission() {
    assertEquals(Optional.of(SCOPES.getLast()), ServiceScope.of(SCOPES, Permission.AUDIT_READ));
    assertEquals(Optional.empty(), ServiceScope.of(SCOPES, Permission.PERSON_WRITE));
  }

  @Test
  void aProgramIsGivenNothingThatReadsOrDecides() {
    assertTrue(
        ServiceScope.possible()
            .containsAll(List.of(Permission.AUDIT_READ, Permission.PARTICIPATION_FEED)));
    assertTrue(ServiceScope.possible().size() <= 3);
  }

  @ParameterizedTest
  @EnumSource(
      value = Permission.class,
      names = {"PERSON_READ", "PERSON_WRITE", "ACCOUNT_ADMINISTER", "RIGHTS_APPROVE"},
      mode = Mode.INCLUDE)
  void neitherPersonsNorRightsAreForPrograms(Permission permission) {
    assertFalse(permission.isForPrograms());
  }

  @Test
  void theFirstTimeTooManyIsToldAndThoseAfterItAreNot() {
    var last = new ServiceLogins.Times(5, 5);
    var first = new ServiceLogins.Times(6, 5);
    var more = new ServiceLogins.Times(7, 5);
    assertTrue(last.borne() && last.isWorthAnEntry());
    assertEquals(Outcome.DONE, last.outcome());
    assertTrue(!first.borne() && first.isWorthAnEntry());
    assertEquals(Outcome.REFUSED, first.outcome());
    assertTrue(!more.borne() && !more.isWorthAnEntry());
  }
}
