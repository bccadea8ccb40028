package se.valv.access;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceException;
import se.valv.problem.Conflict;
import se.valv.problem.Diagnosis;
import se.valv.problem.NotFound;
import se.valv.problem.Problem;
import se.valv.problem.Stale;
import se.valv.problem.Unavailable;

/** Tells by what the database refused a change, without its words: they may name what is hidden. */
final class DatabaseRefusal {

  /** SQLSTATE of row-level security and of missing privileges. */
  private static final String NOT_PERMITTED = "42501";

  /** SQLSTATE class of broken constraints. */
  private static final String CONSTRAINT = "23";

  private DatabaseRefusal() {}

  /** The problem that an exception of the persistence provider amounts to. */
  static Problem of(PersistenceException refusal) {
    if (refusal instanceof OptimisticLockException) {
      return new Stale();
    }
    var state = Diagnosis.state(refusal).orElse("");
    if (state.equals(NOT_PERMITTED)) {
      return new NotFound();
    }
    return state.startsWith(CONSTRAINT)
        ? new Conflict()
        : new Unavailable("the database did not take a change, state " + state);
  }
}
