package se.valv.provision;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.valv.crypto.DomainSecrets;

/**
 * A PostgreSQL of the node's own, kept in its data folder across starts.
 *
 * <p>Nobody can log in as its superuser: roles and their passwords of the day are set in
 * single-user mode, before it listens. So no password of the database is kept anywhere. What was
 * committed survives the killing of the server and of the machine.
 */
public final class EmbeddedPostgres implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String LOG = "postgresql-start.log";

  private final DataDirectory data;
  private final DatabaseAccess access;
  private final Process process;

  private EmbeddedPostgres(DataDirectory data, DatabaseAccess access, Process process) {
    this.data = data;
    this.access = access;
    this.process = process;
  }

  /** Passwords of the day for a database on a port of this machine. */
  public static DatabaseAccess accessOn(int port) {
    return new DatabaseAccess(
        "jdbc:postgresql://" + Loopback.ADDRESS + ":" + port + "/valv",
        DomainSecrets.password(),
        DomainSecrets.password(),
        DomainSecrets.password());
  }

  /**
   * Starts it, makes it first if there is none, and waits until it answers.
   *
   * @throws CannotStart when the machine does not let it
   */
  public static EmbeddedPostgres start(
      DataDirectory data, Software software, DatabaseAccess access) {
    var program = software.postgres().resolve("bin/postgres");
    requireNamespaces(data);
    try {
      LeftOver.end(data.postgres());
      if (!Files.exists(data.postgres().resolve("PG_VERSION"))) {
        initialise(data, program.resolveSibling("initdb"));
      }
      requireVersion(data, software.postgresVersion());
      configure(data);
    } catch (IOException e) {
      throw new CannotStart(
          "can't write the database in " + data.postgres() + ": " + e.getMessage(), e);
    }
    setRoles(data, program, access);
    var command = new ArrayList<>(asOrdinaryUser());
    command.addAll(List.of(program.toString(), "-D", data.postgres().toString()));
    command.addAll(List.of("-p", Integer.toString(access.port())));
    var process = Launch.start(command, data.postgres(), data.log(LOG));
    var postgres = new EmbeddedPostgres(data, access, process);
    postgres.await();
    return postgres;
  }

  private static void initialise(DataDirectory data, Path initdb) throws IOException {
    var draft = data.path("pg.new");
    DataDirectory.delete(draft);
    var command = new ArrayList<>(asOrdinaryUser());
    command.addAll(
        List.of(
            initdb.toString(),
            "--pgdata=" + draft,
            "--username=postgres",
            "--auth=reject",
            "--data-checksums",
            "--encoding=UTF8",
            "--locale-provider=builtin",
            "--builtin-locale=C.UTF-8",
            "--locale=C",
            "--text-search-config=simple"));
    if (!Launch.run(command, data.path("."), data.log(LOG), "")) {
      throw new CannotStart(
          "PostgreSQL can't make a database in " + data.postgres() + ": see " + data.log(LOG));
    }
    Files.move(draft, data.postgres());
  }

  private static void requireVersion(DataDirectory data, String offered) throws IOException {
    var version = Files.readString(data.postgres().resolve("PG_VERSION")).strip();
    if (!offered.startsWith(version + ".")) {
      throw new CannotStart(
          "the data is of PostgreSQL "
              + version
              + " and this Valv brings "
              + offered
              + ": use the Valv that wrote it");
    }
  }

  private static void configure(DataDirectory data) throws IOException {
    var logs = data.path("logs").toString().replace("'", "''");
    Files.writeString(
        data.postgres().resolve("postgresql.conf"),
        Resources.filled("/postgresql/postgresql.conf", Map.of("logs", logs)),
        StandardCharsets.UTF_8);
    Files.writeString(
        data.postgres().resolve("pg_hba.conf"),
        Resources.text("/postgresql/pg_hba.conf"),
        StandardCharsets.UTF_8);
    Files.writeString(data.postgres().resolve("postgresql.auto.conf"), "", StandardCharsets.UTF_8);
  }

  /** In single-user mode each line is one statement; that the database is there already is fine. */
  private static void setRoles(DataDirectory data, Path program, DatabaseAccess access) {
    var command = new ArrayList<>(asOrdinaryUser());
    command.addAll(List.of(program.toString(), "--single", "-D", data.postgres().toString()));
    command.addAll(List.of("-c", "logging_collector=off", "-c", "log_min_messages=fatal"));
    command.add("postgres");
    var statements =
        Resources.filled(
            "/postgresql/roles.sql",
            Map.of(
                "owner", access.ownerPassword(),
                "app", access.appPassword(),
                "reader", access.auditReaderPassword()));
    if (!Launch.run(command, data.postgres(), data.log(LOG), statements)) {
      throw new CannotStart("PostgreSQL does not start: see " + data.log(LOG));
    }
  }

  /** PostgreSQL refuses to run as root; in a user namespace of its own root is nobody. */
  private static List<String> asOrdinaryUser() {
    return isRoot() ? List.of("unshare", "-U") : List.of();
  }

  private static boolean isRoot() {
    return System.getProperty("user.name").equals("root");
  }

  private static void requireNamespaces(DataDirectory data) {
    if (isRoot()
        && !Launch.run(List.of("unshare", "-U", "true"), data.path("."), data.log(LOG), "")) {
      throw new CannotStart(
          "PostgreSQL does not run as root, and this machine has no user namespaces to hide it in:"
              + " start as an ordinary user");
    }
  }

  private void await() {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < end && process.isAlive()) {
      try (var connection =
          DriverManager.getConnection(
              access.jdbcUrl(), DatabaseAccess.OWNER, access.ownerPassword())) {
        if (connection.isValid(5)) {
          return;
        }
      } catch (SQLException e) {
        Launch.ended(process, 0);
      }
      pause();
    }
    process.destroyForcibly();
    throw new CannotStart("PostgreSQL does not start: see " + data.log(LOG));
  }

  private void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("interrupted", e);
    }
  }

  /** How to reach it. */
  public DatabaseAccess access() {
    return access;
  }

  /** The server. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Stops it: sessions are ended, what is committed is written down. */
  @Override
  public void close() {
    if (process.isAlive()) {
      LeftOver.interrupt(process.toHandle());
      if (!Launch.ended(process, 60)) {
        kill();
      }
    }
  }

  /** Kills it and all its sessions in the middle of whatever they do, as a power cut would. */
  public void kill() {
    process.destroyForcibly();
    Launch.ended(process, 10);
    LeftOver.awaitEnd(data.postgres());
  }
}
