package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DelegateTest {

  @Test
  void isNamedByItsAccountAndByNoOther() {
    for (var delegate : Delegate.values()) {
      assertEquals(Optional.of(delegate), Delegate.named(delegate.username()));
    }
    assertEquals(Optional.empty(), Delegate.named("birk.chef"));
  }

  @Test
  void decidesNothingAndWritesNothingButWhatIsAsked() {
    var permissions = Delegate.PLACEMENT_CHECK.permissions();
    for (var never :
        Set.of(
            Permission.PERSON_WRITE,
            Permission.PERSON_PROTECTED,
            Permission.CASE_WRITE,
            Permission.CASE_DECIDE,
            Permission.POSITION_WRITE,
            Permission.RECRUITMENT_DECIDE,
            Permission.SEARCH_USE)) {
      assertFalse(permissions.contains(never), never.code());
    }
  }
}
