package se.valv.problem;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** Finds the problem in what a container wrapped around it, or in what a database said. */
public final class Diagnosis {

  private Diagnosis() {}

  /** The problem that a failure comes from; empty when it is a bug. */
  public static Optional<Problem> of(Throwable failure) {
    return causes(failure).stream().flatMap(cause -> problem(cause).stream()).findFirst();
  }

  /** The failure and its causes, outermost first, each once. */
  public static List<Throwable> causes(Throwable failure) {
    var found = new ArrayList<Throwable>();
    var seen = new HashSet<Throwable>();
    for (var next = failure; next != null && seen.add(next); next = next.getCause()) {
      found.add(next);
    }
    return found;
  }

  private static Optional<Problem> problem(Throwable cause) {
    return switch (cause) {
      case Problem problem -> Optional.of(problem);
      case OptimisticLockException moved -> Optional.of(new Conflict());
      case SQLException database when isAway(database) ->
          Optional.of(new Unavailable("the database is away", database));
      default -> Optional.empty();
    };
  }

  /** Connection lost, out of room, or shutting down: classes 08, 53 and 57P of SQLSTATE. */
  private static boolean isAway(SQLException database) {
    var state = String.valueOf(database.getSQLState());
    return state.startsWith("08") || state.startsWith("53") || state.startsWith("57P");
  }
}
