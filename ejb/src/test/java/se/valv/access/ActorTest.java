package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.valv.audit.AuditEntry.By;
import se.valv.crypto.Randomness;
import se.valv.identity.AccountId;

class ActorTest {

  @Test
  void aPersonEntersWhereHisRolesLetHim() {
    var person = Grants.actor(Set.of(Permission.PERSON_READ));
    assertFalse(person.isProgram());
    assertTrue(person.enters(Permission.PERSON_READ) && person.may(Permission.PERSON_READ));
    assertFalse(person.enters(Permission.PERSON_WRITE));
  }

  @Test
  void aProgramEntersByItsScopesAloneWhateverTheyNeedInside() {
    var program = program(Set.of(Permission.PARTICIPATION_FEED, Permission.AUDIT_READ));
    assertTrue(program.isProgram());
    assertEquals(Set.of(), program.roles());
    for (var scope : Set.of(Permission.PARTICIPATION_FEED, Permission.AUDIT_READ)) {
      assertTrue(program.enters(scope) && program.may(scope), scope.code());
    }
    for (var inside :
        Set.of(Permission.PERSON_READ, Permission.PERSON_WRITE, Permission.POSITION_READ)) {
      assertTrue(program.may(inside), inside.code());
      assertFalse(program.enters(inside), inside.code());
    }
    assertFalse(program.may(Permission.PERSON_PROTECTED));
    assertEquals(program.account().value(), program.session().value());
  }

  @Test
  void aSecretIsLongAndNeverPrinted() {
    var token = BearerToken.random(new Randomness());
    assertTrue(token.value().matches("valv_[A-Za-z0-9_-]{43}"));
    assertFalse(token.toString().contains(token.value()));
    assertEquals(32, token.digest().length);
  }

  private static Actor program(Set<Permission> scopes) {
    var by = new By(AccountId.random(), null, null, null, "BEARER", "192.0.2.1");
    return new Actor(AccountId.random(), scopes, by);
  }
}
