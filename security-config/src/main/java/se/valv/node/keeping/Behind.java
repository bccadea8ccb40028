package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import se.valv.problem.Tampered;

/**
 * Rows of one label that stand under an older key than the newest, taken a batch at a time, each
 * batch in a transaction of its own. What another transaction changes meanwhile is under the newest
 * key already, and is left to it.
 */
abstract class Behind {

  private static final int AT_A_TIME = 100;

  /** So many rows are in memory at once: one may hold an attached file. */
  private static final int IN_MEMORY = 4;

  private final Connection owner;
  private final Progress progress;
  private final LabelKeyring keys;
  private long refused;
  private long sealed;

  /** For rows that {@code owner} reads and writes. */
  Behind(Connection owner, Progress progress, LabelKeyring keys) {
    this.owner = owner;
    this.progress = progress;
    this.keys = keys;
  }

  /** The rows after {@code last}, in order; the first column is what they are ordered by. */
  abstract String query();

  /**
   * What stands for the question marks of the query before that of the order, and where it begins.
   */
  abstract Object[] parameters(Object last);

  /** Before the first row. */
  abstract Object first();

  /** Carries the row that the cursor is on over to the newest key. */
  abstract void carryOver(ResultSet row) throws SQLException;

  final Connection owner() {
    return owner;
  }

  final LabelKeyring keys() {
    return keys;
  }

  /** Carries all of them over; how many could not be opened. */
  final long carryAllOver() throws SQLException {
    owner.setAutoCommit(false);
    var last = first();
    for (Object next = batch(last); !next.equals(last); next = batch(last)) {
      owner.commit();
      last = next;
    }
    owner.commit();
    owner.setAutoCommit(true);
    return refused;
  }

  private Object batch(Object after) throws SQLException {
    var last = after;
    var sql = query() + " limit " + AT_A_TIME;
    try (var statement = Sql.prepared(owner, sql, parameters(after))) {
      statement.setFetchSize(IN_MEMORY);
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          last = rows.getObject(1);
          attempt(rows);
        }
      }
    }
    keys.count(owner, sealed);
    sealed = 0;
    return last;
  }

  private void attempt(ResultSet row) throws SQLException {
    try {
      carryOver(row);
      sealed++;
      progress.one();
    } catch (Tampered e) {
      refused++;
      progress.tell("ALARM: " + row.getObject(1) + " can't be opened and stays as it is");
    }
  }
}
