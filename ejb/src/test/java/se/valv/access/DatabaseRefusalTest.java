package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.valv.problem.Conflict;
import se.valv.problem.NotFound;
import se.valv.problem.Problem;
import se.valv.problem.Stale;
import se.valv.problem.Unavailable;

class DatabaseRefusalTest {

  @Test
  void aVersionThatAnotherChangedIsStale() {
    assertInstanceOf(Stale.class, DatabaseRefusal.of(new OptimisticLockException()));
  }

  @Test
  void whatRowLevelSecurityRefusesIsNotThere() {
    assertInstanceOf(NotFound.class, refused("42501"));
  }

  @Test
  void aBrokenConstraintIsAConflictThatDoesNotSayWithWhat() {
    var conflict = refused("23505");
    assertInstanceOf(Conflict.class, conflict);
    assertEquals("conflict", conflict.getMessage());
    assertNull(conflict.getCause());
  }

  @Test
  void anythingElseIsUnavailableByItsStateAndNotByItsWords() {
    var away = refused("08006");
    assertInstanceOf(Unavailable.class, away);
    assertEquals("unavailable: the database did not take a change, state 08006", away.getMessage());
    assertFalse(String.valueOf(away.getMessage()).contains("hidden"));
    var silent = DatabaseRefusal.of(new PersistenceException("hidden"));
    assertInstanceOf(Unavailable.class, silent);
  }

  private static Problem refused(String state) {
    var said = new SQLException("key (hidden) exists", state);
    return DatabaseRefusal.of(new PersistenceException(new IllegalStateException(said)));
  }
}
