package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The transactions of others in the same database, which may act on what they read before. */
final class Others {

  private static final Duration PATIENCE = Duration.ofMinutes(10);

  /** How long whoever has read a key's row may take to open something with it. */
  private static final Duration GRACE = Duration.ofSeconds(2);

  private static final long PAUSE = 50;

  private static final String OPEN =
      """
      select l.virtualtransaction
        from pg_locks l join pg_stat_activity a on a.pid = l.pid
       where l.locktype = 'virtualxid' and l.mode = 'ExclusiveLock' and l.granted
         and a.datname = current_database() and l.pid <> pg_backend_pid()\
      """;

  private Others() {}

  /**
   * Waits until all that are open now are over: whatever is read afterwards was committed before,
   * or comes from somebody who knows what the caller has committed.
   *
   * @throws Failed when one of them does not end
   */
  static void await(Connection owner, Consumer<String> progress) throws SQLException {
    var waited = open(owner);
    for (long spent = 0; !waited.isEmpty(); spent += PAUSE) {
      if (spent >= PATIENCE.toMillis()) {
        throw new Failed("a transaction in the database does not end: end it, and run this again");
      }
      if (spent == 2000) {
        progress.accept("Waiting for " + waited.size() + " transactions to end");
      }
      pause(PAUSE);
      waited.retainAll(open(owner));
    }
  }

  /** The same, and for those who have read a key and are about to use it. */
  static void awaitUse(Connection owner, Consumer<String> progress) throws SQLException {
    await(owner, progress);
    pause(GRACE.toMillis());
  }

  private static Set<String> open(Connection owner) throws SQLException {
    var open = new HashSet<String>();
    Sql.rows(owner, OPEN).forEach(row -> open.add(row.getFirst()));
    return open;
  }

  private static void pause(long millis) {
    try {
      TimeUnit.MILLISECONDS.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failed("interrupted: run this again");
    }
  }
}
