package se.valv.problem;

import jakarta.ejb.ApplicationException;

/**
 * The root of every expected failure. Rolls back the transaction it passes. Its message is a fixed
 * sentence for the operator's log: never content, never what was missing.
 */
@ApplicationException(rollback = true)
public abstract sealed class Problem extends RuntimeException
    permits NotFound,
        Invalid,
        Conflict,
        Stale,
        TooLarge,
        Unsupported,
        Throttled,
        Unauthenticated,
        Tampered,
        Unavailable {

  private static final long serialVersionUID = 1L;

  Problem(String message) {
    super(message);
  }

  Problem(String message, Throwable cause) {
    super(message, cause);
  }
}
