package se.valv.node.keeping;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import se.valv.crypto.Randomness;
import se.valv.node.keeping.BackupHead.Part;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;
import se.valv.provision.Migrations;

/**
 * Puts a backup back into an empty node: the schema as it was, the rows, the key files; then what
 * was destroyed since is destroyed again, and the schema is brought up to this version. All rows
 * are there, or none.
 */
public final class Restore {

  private static final Pattern TABLE = Pattern.compile("table ([a-z_]+)\\(([a-z_0-9,]+)\\)");
  private static final Pattern FILE = Pattern.compile("file ((?:keys/)?[A-Za-z0-9._-]+)");

  private final BackupPair pair;
  private final char[] passphrase;
  private final Clock clock;
  private final Consumer<String> progress;
  private final Randomness random = new Randomness();
  private final BackupCheck check;
  private @Nullable BackupPair newer;

  private Restore(BackupPair pair, char[] passphrase, Clock clock, Consumer<String> progress) {
    this.pair = pair;
    this.clock = clock;
    this.passphrase = passphrase.clone();
    this.progress = progress;
    this.check = BackupCheck.of(pair, passphrase, random);
  }

  /**
   * Reads the newest backup in a folder from end to end, and does nothing with it yet.
   *
   * @throws CannotStart when it is not whole, or does not open: says why
   */
  public static Restore of(Path folder, char[] passphrase, Clock clock, Consumer<String> progress) {
    var restore = new Restore(BackupPair.newestIn(folder), passphrase, clock, progress);
    progress.accept("The backup is whole: of " + restore.check.head().takenAt());
    return restore;
  }

  /**
   * The same, with what was erased since erased again, as the newest backup in a folder knows it.
   *
   * @throws CannotStart when there is none, or it does not open: says why
   */
  public Restore erasing(@Nullable Path folder) {
    if (folder != null) {
      newer = BackupPair.newestIn(folder);
      BackupCheck.of(newer, passphrase, random);
    }
    return this;
  }

  /**
   * Puts it into an empty database and data folder.
   *
   * @throws CannotStart when the database is not empty
   * @throws Failed when it came to no good end: the folder is then good for nothing
   */
  public void into(DataDirectory data, DatabaseAccess access) {
    try (var owner = Sql.alone(access)) {
      requireEmpty(owner);
      Migrations.applyUpTo(access, check.manifest().schema());
      owner.setAutoCommit(false);
      load(owner, data);
      Sql.owe(
          owner,
          "RESTORED",
          "DONE",
          "backup "
              + check.head().id()
              + " of "
              + check.head().takenAt()
              + " at "
              + Sql.value(owner, "select count(*) from valv.audit_leaf"));
      owner.commit();
      owner.setAutoCommit(true);
      var migrations = Migrations.apply(access);
      if (newer != null) {
        Tombstones.replay(owner, newer, passphrase, clock, progress);
      }
      progress.accept("Restored (" + migrations + " migrations applied since)");
    } catch (SQLException e) {
      throw new Failed("the database refused the backup: SQL state " + e.getSQLState(), e);
    } catch (IOException e) {
      throw new Failed("the backup could not be put back: " + e.getMessage(), e);
    }
  }

  /**
   * Demands that every table has as many rows as were backed up.
   *
   * @throws Failed when one has not
   */
  public void requireWhole(DatabaseAccess access) {
    try (var owner = Sql.of(access)) {
      for (var table : check.rows().entrySet()) {
        var there = Long.parseLong(Sql.value(owner, "select count(*) from valv." + table.getKey()));
        var told = table.getKey().equals("owed_entry") ? 1 : 0;
        if (there != table.getValue() + told) {
          throw new Failed(table.getKey() + " has not all its rows: use another backup");
        }
      }
    } catch (SQLException e) {
      throw new Failed("the database can't be read: SQL state " + e.getSQLState(), e);
    }
  }

  private static void requireEmpty(Connection owner) throws SQLException {
    var there = Sql.value(owner, "select to_regclass('valv.installation') is not null");
    if (there.equals("t")
        && Sql.value(owner, "select exists (select from valv.installation)").equals("t")) {
      throw new CannotStart("there is a register already: restore into an empty folder");
    }
  }

  private void load(Connection owner, DataDirectory data) throws SQLException, IOException {
    var tables = new ArrayList<>(Catalog.tables(owner).keySet());
    Sql.update(owner, "truncate valv." + String.join(", valv.", tables) + " cascade");
    if (!check.manifest().month().isEmpty()) {
      var months = "select valv.ensure_months(cast(? as timestamptz), 3)";
      Sql.rows(owner, months, check.manifest().month());
    }
    for (var table : tables) {
      Sql.update(owner, "alter table valv." + table + " no force row level security");
      Sql.update(owner, "alter table valv." + table + " disable trigger user");
    }
    for (var part : List.of(Part.KEYS, Part.DATA)) {
      try (var reader = BackupReader.open(pair.file(part), passphrase, random)) {
        for (var name = reader.next(); name.isPresent(); name = reader.next()) {
          put(owner, data, name.get(), reader);
        }
      }
    }
    for (var table : tables) {
      Sql.update(owner, "alter table valv." + table + " enable trigger user");
      Sql.update(owner, "alter table valv." + table + " force row level security");
    }
  }

  private void put(Connection owner, DataDirectory data, String section, BackupReader reader)
      throws SQLException, IOException {
    var table = TABLE.matcher(section);
    var file = FILE.matcher(section);
    if (table.matches()) {
      var sql = "copy valv." + table.group(1) + " (" + table.group(2) + ") from stdin";
      var copy = owner.unwrap(PGConnection.class).getCopyAPI();
      var rows = copy.copyIn(sql + " (format binary)", reader.content());
      progress.accept(table.group(1) + ": " + rows);
    } else if (file.matches()) {
      write(data.path(file.group(1)), reader.content().readAllBytes());
    } else if (section.startsWith("sequence ")) {
      var value = new String(reader.content().readAllBytes(), StandardCharsets.UTF_8);
      var name = "valv." + section.substring("sequence ".length());
      Sql.rows(owner, "select setval(?::regclass, ?)", name, Long.valueOf(value));
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = Files.newByteChannel(file, options, mode)) {
      channel.write(java.nio.ByteBuffer.wrap(content));
    }
  }
}
