package se.valv.it;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import se.valv.provision.DatabaseAccess;

/**
 * One of the database's roles at its own prompt, as psql would be. Every statement is its own
 * transaction.
 */
final class Sql implements AutoCloseable {

  /** What PostgreSQL answers to what a role may not do. */
  static final String REFUSED = "42501";

  /** What it answers to whoever writes in a transaction that may only read. */
  static final String READ_ONLY = "25006";

  private final Connection connection;

  private Sql(Connection connection) {
    this.connection = connection;
  }

  static Sql owner() {
    return owner(access());
  }

  /** The owner of another database than the shared node's. */
  static Sql owner(DatabaseAccess access) {
    return as(access, DatabaseAccess.OWNER, access.ownerPassword());
  }

  static Sql application() {
    return as(access(), DatabaseAccess.APP, access().appPassword());
  }

  static Sql auditReader() {
    return as(access(), DatabaseAccess.AUDIT_READER, access().auditReaderPassword());
  }

  /** Ends the application's connections, whatever they do. */
  static void endConnections() {
    try (var application = application()) {
      application.column(
          "select pg_terminate_backend(pid) from pg_stat_activity"
              + " where usename = current_user and pid <> pg_backend_pid()");
    }
  }

  /** The connection itself, for what needs a transaction. */
  Connection connection() {
    return connection;
  }

  /** The values of the first column, as text. */
  List<String> column(String query, Object... parameters) {
    try (var statement = connection.prepareStatement(query)) {
      for (int i = 0; i < parameters.length; i++) {
        statement.setObject(i + 1, parameters[i]);
      }
      var values = new ArrayList<String>();
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          values.add(String.valueOf(rows.getString(1)));
        }
      }
      return values;
    } catch (SQLException e) {
      throw new AssertionError(query, e);
    }
  }

  /** The first column of the only row. */
  String value(String query, Object... parameters) {
    var values = column(query, parameters);
    if (values.size() != 1) {
      throw new AssertionError(query + " has " + values.size() + " rows");
    }
    return values.getFirst();
  }

  /** The SQLSTATE that a statement is refused with; {@code "done"} when it is not. */
  String tried(String statement) {
    try (var prepared = connection.createStatement()) {
      prepared.execute(statement);
      return "done";
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  @Override
  public void close() {
    try {
      connection.close();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  private static DatabaseAccess access() {
    return TestNode.running().node().database();
  }

  private static Sql as(DatabaseAccess access, String role, String password) {
    try {
      return new Sql(DriverManager.getConnection(access.jdbcUrl(), role, password));
    } catch (SQLException e) {
      throw new AssertionError(role, e);
    }
  }
}
