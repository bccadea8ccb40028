package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.Kind;
import se.valv.identity.RecordId;
import se.valv.problem.NotFound;

/**
 * Whom no role gives a kind of act is refused before anything is looked up: here there is nothing
 * to look it up in.
 */
class DecisionsTest {

  private final Decisions decisions = new Decisions();
  private final Actor roleless = Grants.actor(Set.of());

  @ParameterizedTest
  @EnumSource(Action.class)
  void withoutTheRoleNoRecordIsEvenLookedFor(Action action) {
    var some = new Some(UUID.randomUUID());
    assertEquals(Optional.empty(), decisions.permitted(roleless, action, some));
  }

  @Test
  void withoutTheRoleNothingIsMade() {
    var label = Label.of(SecurityClass.NONE, List.of(CompartmentId.random()));
    assertThrows(NotFound.class, () -> decisions.mayMake(roleless, Kind.DOCUMENT, label));
  }

  @Test
  void withoutTheRoleASearchLooksIntoNothing() {
    assertEquals(Map.of(), decisions.searchable(roleless));
  }

  private record Some(UUID value) implements RecordId {

    @Override
    public Kind kind() {
      return Kind.DOCUMENT;
    }
  }
}
