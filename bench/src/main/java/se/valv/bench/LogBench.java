package se.valv.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Comparator;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;
import se.valv.provision.EmbeddedPostgres;
import se.valv.provision.Loopback;
import se.valv.provision.Migrations;
import se.valv.provision.Software;

/** A PostgreSQL as a node has it, with an empty log, for as long as a benchmark takes. */
final class LogBench implements AutoCloseable {

  private final Path folder;
  private final DataDirectory data;
  private final EmbeddedPostgres postgres;

  private LogBench(Path folder, DataDirectory data, EmbeddedPostgres postgres) {
    this.folder = folder;
    this.data = data;
    this.postgres = postgres;
  }

  /** Starts one in a folder, which is made and deleted. */
  static LogBench start(Path folder) throws IOException {
    delete(folder);
    var data = DataDirectory.open(folder);
    var software = Software.in(Path.of(System.getProperty("valv.servers")));
    var access = EmbeddedPostgres.accessOn(Loopback.freePort());
    var postgres = EmbeddedPostgres.start(data, software, access);
    Migrations.apply(access);
    return new LogBench(folder, data, postgres);
  }

  Connection owner() throws SQLException {
    return connection(DatabaseAccess.OWNER, postgres.access().ownerPassword());
  }

  Connection application() throws SQLException {
    return connection(DatabaseAccess.APP, postgres.access().appPassword());
  }

  DatabaseAccess access() {
    return postgres.access();
  }

  private Connection connection(String role, String password) throws SQLException {
    return DriverManager.getConnection(postgres.access().jdbcUrl(), role, password);
  }

  /** An epoch for entries to be numbered in. */
  long epoch() throws SQLException {
    try (var owner = owner();
        var sql = owner.createStatement();
        var row =
            sql.executeQuery(
                "insert into valv.audit_epoch (node, opened_at) values ('bench', now())"
                    + " returning epoch")) {
      row.next();
      return row.getLong(1);
    }
  }

  void run(String statements) throws SQLException {
    try (var owner = owner();
        var sql = owner.createStatement()) {
      sql.execute(statements);
    }
  }

  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (var files = Files.walk(folder)) {
        for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(file);
        }
      }
    }
  }

  @Override
  public void close() throws IOException {
    postgres.close();
    data.close();
    delete(folder);
  }
}
