package se.valv.audit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.valv.problem.Unavailable;

class TrailHealthTest {

  private static final Logger LOG = Logger.getLogger(TrailHealth.class.getName());

  private final TrailHealth health = new TrailHealth();
  private final List<String> told = new ArrayList<>();
  private final Handler ear =
      new Handler() {
        @Override
        public void publish(LogRecord line) {
          told.add(new SimpleFormatter().formatMessage(line));
        }

        @Override
        public void flush() {
          // Nothing is kept back.
        }

        @Override
        public void close() {
          // Nothing is open.
        }
      };

  @BeforeEach
  void listen() {
    LOG.addHandler(ear);
    LOG.setUseParentHandlers(false);
  }

  @AfterEach
  void listenNoMore() {
    LOG.removeHandler(ear);
    LOG.setUseParentHandlers(true);
  }

  @Test
  void theOperatorIsToldOnceAndOnceMoreWhenItIsOver() {
    var full = new PersistenceException(new SQLException("", "53100"));
    health.ended(AtEnd.End.COMMITTED);
    assertEquals(full, health.broken(full).getCause());
    health.broken(full);
    health.ended(AtEnd.End.ROLLED_BACK);
    assertThrows(Unavailable.class, health::check);
    health.ended(AtEnd.End.COMMITTED);
    health.ended(AtEnd.End.COMMITTED);
    assertDoesNotThrow(health::check);
    assertEquals(
        List.of(
            "ALARM the trail can't be written, so nothing is answered: SQL state 53100",
            "the trail is written again"),
        told);
  }

  @Test
  void whatCanNotBeCommittedIsNotWritten() {
    health.ended(AtEnd.End.CUT_OFF);
    health.broken(new PersistenceException());
    assertThrows(Unavailable.class, health::check);
    assertEquals(
        List.of("ALARM the trail can't be written, so nothing is answered: no commit"), told);
    assertEquals("trail", health.part());
  }

  @Test
  void aDatabaseThatIsReachedAgainMayStillNotTakeEntries() {
    health.away(new PersistenceException(new SQLException("", "08006")));
    health.reached();
    assertDoesNotThrow(health::check);
    health.broken(new PersistenceException(new SQLException("", "25006")));
    health.away(new PersistenceException(new SQLException("", "08006")));
    health.reached();
    assertThrows(Unavailable.class, health::check);
    health.ended(AtEnd.End.COMMITTED);
    assertDoesNotThrow(health::check);
    assertEquals(
        List.of(
            "ALARM the trail can't be written, so nothing is answered: SQL state 08006",
            "the trail is written again",
            "ALARM the trail can't be written, so nothing is answered: SQL state 25006",
            "ALARM the trail can't be written, so nothing is answered: SQL state 08006",
            "the trail is written again"),
        told);
  }

  @Test
  void aDatabaseThatSaysNothingHasNoState() {
    health.broken(new PersistenceException());
    assertEquals(
        List.of("ALARM the trail can't be written, so nothing is answered: SQL state unknown"),
        told);
  }
}
