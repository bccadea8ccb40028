package se.valv.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;

import jakarta.ejb.EJBException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import jakarta.resource.ResourceException;
import jakarta.transaction.TransactionalException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DiagnosisTest {

  @Test
  void aProblemIsFoundInWhatTheContainerWrappedAroundIt() {
    var problem = new NotFound();
    var wrapped = new EJBException(new RuntimeException(problem));
    assertSame(problem, Diagnosis.of(wrapped).orElseThrow());
  }

  @Test
  void aRowThatMovedIsAConflict() {
    var moved = new PersistenceException(new OptimisticLockException());
    assertInstanceOf(Conflict.class, Diagnosis.of(moved).orElseThrow());
  }

  /** Appendix A of PostgreSQL's manual: connection lost, too many of them, shutting down. */
  @ParameterizedTest
  @ValueSource(strings = {"08006", "53300", "57P01", "58030", "25006"})
  void aDatabaseThatIsAwayIsSaidToBe(String state) {
    var away = new PersistenceException(new SQLException("", state));
    assertInstanceOf(Unavailable.class, Diagnosis.of(away).orElseThrow());
  }

  /** The pool wraps it in an exception that has no state. */
  @Test
  void aPoolThatHasNoConnectionIsSaidToBe() {
    var none = new SQLException(new ResourceException("none"));
    assertInstanceOf(Unavailable.class, Diagnosis.of(none).orElseThrow());
  }

  /** All that the container keeps of a commit that failed. */
  @Test
  void aCommitThatWasCutOffIsSaidToBe() {
    var cut = new EJBException(new TransactionalException("", new XAException("away")));
    assertInstanceOf(Unavailable.class, Diagnosis.of(cut).orElseThrow());
  }

  @Test
  void theStateIsThatOfTheFirstWhoHasOne() {
    var none = new SQLException(new SQLException("", "53100", new SQLException("", "08006")));
    assertEquals(Optional.of("53100"), Diagnosis.state(new PersistenceException(none)));
    assertEquals(Optional.empty(), Diagnosis.state(new PersistenceException()));
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"42601", "23505"})
  void whatElseADatabaseRefusesIsABug(@Nullable String state) {
    assertEquals(Optional.empty(), Diagnosis.of(new SQLException("", state)));
  }

  @Test
  void causesInACircleAreToldOnceEach() {
    var first = new IllegalStateException();
    var second = new IllegalStateException(first);
    first.initCause(second);
    assertEquals(List.of(second, first), Diagnosis.causes(second));
    assertEquals(Optional.empty(), Diagnosis.of(second));
  }
}
