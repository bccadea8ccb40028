package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.provision.CannotStart;
import se.valv.provision.DatabaseAccess;

/** Statements of the schema's owner. */
final class Sql {

  /** Held by whoever works on the whole register: one at a time. */
  private static final long LOCK = 0x56414c56L;

  private Sql() {}

  /** A session of the owner, beside others. */
  static Connection of(DatabaseAccess access) throws SQLException {
    return DriverManager.getConnection(
        access.jdbcUrl(), DatabaseAccess.OWNER, access.ownerPassword());
  }

  /**
   * A session of the owner that nobody else has at the same time.
   *
   * @throws CannotStart when somebody has, or the database can't be reached
   */
  static Connection alone(DatabaseAccess access) {
    Connection owner = null;
    try {
      owner = of(access);
      if ("t".equals(value(owner, "select pg_try_advisory_lock(" + LOCK + ")"))) {
        update(owner, "set lock_timeout = '20s'");
        return owner;
      }
      owner.close();
    } catch (SQLException e) {
      throw new CannotStart("the database can't be reached: SQL state " + e.getSQLState(), e);
    }
    throw new CannotStart("another backup, restore or turning of keys is under way: wait for it");
  }

  /** All rows, as text. */
  static List<List<String>> rows(Connection owner, String query, @Nullable Object... parameters)
      throws SQLException {
    try (var statement = prepared(owner, query, parameters);
        var result = statement.executeQuery()) {
      var rows = new ArrayList<List<String>>();
      var width = result.getMetaData().getColumnCount();
      while (result.next()) {
        var row = new ArrayList<String>();
        for (var i = 1; i <= width; i++) {
          row.add(String.valueOf(result.getString(i)));
        }
        rows.add(row);
      }
      return rows;
    }
  }

  /** The one value of the one row, as text. */
  static String value(Connection owner, String query, @Nullable Object... parameters)
      throws SQLException {
    return rows(owner, query, parameters).getFirst().getFirst();
  }

  /** Alters rows, and tells how many. */
  static int update(Connection owner, String statement, @Nullable Object... parameters)
      throws SQLException {
    try (var prepared = prepared(owner, statement, parameters)) {
      return prepared.executeUpdate();
    }
  }

  static PreparedStatement prepared(
      Connection owner, String statement, @Nullable Object... parameters) throws SQLException {
    var prepared = owner.prepareStatement(statement);
    for (var i = 0; i < parameters.length; i++) {
      prepared.setObject(i + 1, parameters[i]);
    }
    return prepared;
  }

  /** Leaves the trail a row, in the caller's transaction. */
  static void owe(Connection owner, String act, String outcome, String purpose)
      throws SQLException {
    update(
        owner,
        "insert into valv.owed_entry (act, kind, outcome, purpose) values (?, 'INSTALLATION', ?, ?)",
        act,
        outcome,
        purpose);
  }
}
