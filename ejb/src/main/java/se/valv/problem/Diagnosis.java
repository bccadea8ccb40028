package se.valv.problem;

import jakarta.persistence.OptimisticLockException;
import jakarta.resource.ResourceException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;

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

  /** The SQLSTATE of the first thing that a database said; empty when none of it has one. */
  public static Optional<String> state(Throwable failure) {
    return causes(failure).stream()
        .filter(SQLException.class::isInstance)
        .flatMap(cause -> Stream.ofNullable(((SQLException) cause).getSQLState()))
        .findFirst();
  }

  private static Optional<Problem> problem(Throwable cause) {
    return switch (cause) {
      case Problem problem -> Optional.of(problem);
      case OptimisticLockException moved -> Optional.of(new Conflict());
      case SQLException database when isAway(database) ->
          Optional.of(new Unavailable("the database is away", database));
      case ResourceException pool ->
          Optional.of(new Unavailable("no connection is to be had", pool));
      case XAException cut -> Optional.of(new Unavailable("the commit was cut off", cut));
      default -> Optional.empty();
    };
  }

  /**
   * Connection lost, out of room, shutting down, failing disk, or only to be read: classes 08, 53,
   * 57P and 58 of SQLSTATE, and 25006.
   */
  private static boolean isAway(SQLException database) {
    var state = String.valueOf(database.getSQLState());
    return Stream.of("08", "53", "57P", "58", "25006").anyMatch(state::startsWith);
  }
}
