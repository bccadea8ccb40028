package se.valv.provision;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.exception.FlywayValidateException;

/** Brings the schema up to this version of Valv, as its owner. */
public final class Migrations {

  /** Held, for a logger that nobody holds forgets its level. */
  private static final Logger TALK = Logger.getLogger("org.flywaydb");

  private Migrations() {}

  /**
   * Applies what is missing.
   *
   * @return the number of migrations applied
   * @throws CannotStart when the schema is newer than this Valv, or was altered, or can't be
   *     reached
   */
  public static int apply(DatabaseAccess access) {
    return apply(access, MigrationVersion.LATEST);
  }

  /**
   * Applies what is missing up to a version, as it was when something was kept from it.
   *
   * @throws CannotStart as {@link #apply} does
   */
  public static void applyUpTo(DatabaseAccess access, int version) {
    apply(access, MigrationVersion.fromVersion(Integer.toString(version)));
    try (var owner =
        DriverManager.getConnection(
            access.jdbcUrl(), DatabaseAccess.OWNER, access.ownerPassword())) {
      if (version(owner) != version) {
        throw new CannotStart(
            "the backup is of a newer Valv (schema "
                + version
                + ", this one knows "
                + version(owner)
                + "): use the newer one");
      }
    } catch (SQLException e) {
      throw new CannotStart("the database can't be read: SQL state " + e.getSQLState(), e);
    }
  }

  /**
   * Demands that the schema is that of this version.
   *
   * @throws CannotStart when it is older or newer
   */
  public static void requireCurrent(DatabaseAccess access) {
    TALK.setLevel(Level.SEVERE);
    var flyway = flyway(access, MigrationVersion.LATEST);
    requireNotNewer(flyway);
    if (flyway.info().pending().length > 0) {
      throw new CannotStart(
          "the data is of an older Valv: start this one on it once, which brings it up to date");
    }
  }

  /** The version of the schema of a database that the owner is in. */
  public static int version(Connection owner) throws SQLException {
    try (var statement = owner.createStatement();
        var rows = statement.executeQuery("select valv.schema_version()")) {
      rows.next();
      return rows.getInt(1);
    }
  }

  private static int apply(DatabaseAccess access, MigrationVersion target) {
    TALK.setLevel(Level.SEVERE);
    var flyway = flyway(access, target);
    try {
      requireNotNewer(flyway);
      return flyway.migrate().migrationsExecuted;
    } catch (FlywayValidateException e) {
      throw new CannotStart(
          "the data was written by another Valv than this one (its schema was altered since):"
              + " use the one that wrote it, or a new folder with --data",
          e);
    } catch (FlywayException e) {
      var line = String.valueOf(e.getMessage()).strip().lines().findFirst().orElse("");
      throw new CannotStart("the database schema can't be brought up to date: " + line, e);
    }
  }

  private static Flyway flyway(DatabaseAccess access, MigrationVersion target) {
    return Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(access.jdbcUrl(), DatabaseAccess.OWNER, access.ownerPassword())
        .locations("classpath:db/migration")
        .schemas("valv")
        .createSchemas(true)
        .cleanDisabled(true)
        .validateMigrationNaming(true)
        .target(target)
        .load();
  }

  private static void requireNotNewer(Flyway flyway) {
    var current = flyway.info().current();
    if (current == null || current.getVersion() == null) {
      return;
    }
    var newest = MigrationVersion.EMPTY;
    for (var migration : flyway.info().all()) {
      var version = migration.getVersion();
      if (version != null && migration.getState().isResolved() && version.isNewerThan(newest)) {
        newest = version;
      }
    }
    if (current.getVersion().isNewerThan(newest)) {
      throw new CannotStart(
          "the data is of a newer Valv (schema "
              + current.getVersion()
              + ", this one knows "
              + newest
              + "): use the newer one");
    }
  }

  /**
   * Whether the register has been founded.
   *
   * @throws CannotStart when the database can't be asked
   */
  public static boolean isFounded(DatabaseAccess access) {
    try (var connection =
            DriverManager.getConnection(
                access.jdbcUrl(), DatabaseAccess.OWNER, access.ownerPassword());
        var statement = connection.createStatement();
        var rows = statement.executeQuery("select not valv.is_empty()")) {
      return rows.next() && rows.getBoolean(1);
    } catch (SQLException e) {
      throw new CannotStart("the database can't be read: SQL state " + e.getSQLState(), e);
    }
  }
}
