package se.valv.node.keeping;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import org.postgresql.PGConnection;
import se.valv.crypto.BackupKey;
import se.valv.crypto.Randomness;
import se.valv.node.keeping.BackupHead.Part;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;
import se.valv.provision.Migrations;

/**
 * Takes a backup: data and keys as two files from one snapshot, sealed under the operator's
 * passphrase for backups, while the node serves. Neither file has its name before both were read
 * back to the end.
 */
public final class Backup {

  /** What goes into the file of keys, of the tables. */
  static final List<String> KEY_TABLES = List.of("label_key");

  private final DataDirectory data;
  private final Clock clock;
  private final Consumer<String> progress;
  private final Randomness random = new Randomness();

  /** Of a node's data folder; tells of each step. */
  public Backup(DataDirectory data, Clock clock, Consumer<String> progress) {
    this.data = data;
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Takes one.
   *
   * @throws CannotStart when it can't be begun
   * @throws Failed when it came to no good end; what is there of it ends with {@code .part}
   */
  public void take(Path folder, DatabaseAccess access, char[] passphrase) {
    prepare(folder);
    var head = new Head(UUID.randomUUID(), clock.instant().truncatedTo(ChronoUnit.MILLIS));
    var pair = BackupPair.at(folder, head.takenAt());
    try (var owner = Sql.alone(access)) {
      var rows = write(owner, pair, head, passphrase);
      progress.accept("Written: reading it back");
      readBack(pair, passphrase, rows);
      name(pair);
      enter(owner, head);
      progress.accept(summary(pair, rows));
    } catch (SQLException e) {
      throw new Failed("the database did not give the backup: SQL state " + e.getSQLState(), e);
    } catch (IOException e) {
      throw new Failed("the backup in " + folder + " is not whole: " + e.getMessage(), e);
    }
  }

  private void readBack(BackupPair pair, char[] passphrase, Map<String, Long> rows)
      throws IOException {
    try {
      BackupCheck.ofDrafts(pair, passphrase, random).requireRows(rows);
    } catch (CannotStart e) {
      throw new Failed("the backup could not be read back: " + e.line(), e);
    }
  }

  /** The names are on the disk when this returns; a backup of which one is a draft is none. */
  private static void name(BackupPair pair) throws IOException {
    for (var part : Part.values()) {
      Files.move(pair.draft(part), pair.file(part));
    }
    try (var folder = FileChannel.open(pair.folder())) {
      folder.force(true);
    }
  }

  private record Head(UUID id, Instant takenAt) {}

  private static void prepare(Path folder) {
    try {
      Files.createDirectories(
          folder,
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
      try (var files = Files.newDirectoryStream(folder, "valv-*.part")) {
        for (var draft : files) {
          forget(draft);
        }
      }
    } catch (IOException e) {
      throw new CannotStart("can't write in " + folder + ": choose a folder that you own", e);
    }
  }

  /** A draft, and the other file of its backup when that was just given its name. */
  private static void forget(Path draft) throws IOException {
    var name = draft.getFileName().toString();
    var pair = new BackupPair(draft.resolveSibling("."), name.substring(0, name.indexOf('.')));
    for (var part : Part.values()) {
      Files.deleteIfExists(pair.file(part));
    }
    Files.delete(draft);
  }

  private Map<String, Long> write(Connection owner, BackupPair pair, Head head, char[] passphrase)
      throws SQLException, IOException {
    owner.setAutoCommit(false);
    Sql.update(owner, "set transaction isolation level repeatable read, read only");
    var tables = Catalog.tables(owner);
    progress.accept("Snapshot taken: backup " + head.id());
    var rows = new TreeMap<String, Long>();
    for (var part : Part.values()) {
      try (var key = BackupKey.create(passphrase, random);
          var to = begin(pair, part, head, key)) {
        to.section("manifest", text(manifest(owner)));
        writeOutside(owner, part, to);
        for (var table : tables.entrySet()) {
          if (KEY_TABLES.contains(table.getKey()) == (part == Part.KEYS)) {
            rows.put(table.getKey(), copy(owner, to, table.getKey(), table.getValue()));
          }
        }
        to.finish();
      }
    }
    owner.rollback();
    owner.setAutoCommit(true);
    return rows;
  }

  /** Which schema, and the first month that the log has a table for. */
  private static String manifest(Connection owner) throws SQLException {
    var first =
        "select coalesce(min(relname), '') from pg_class"
            + " where relnamespace = to_regnamespace('valv_month')"
            + " and relname ~ '^audit_entry_[0-9]{4}_[0-9]{2}$'";
    var month = Sql.value(owner, first).replaceFirst("audit_entry_(\\d+)_(\\d+)", "$1-$2-01");
    return "schema=" + Migrations.version(owner) + "\nmonth=" + month;
  }

  private static BackupWriter begin(BackupPair pair, Part part, Head head, BackupKey key)
      throws IOException {
    var clear = new BackupHead(part, head.id(), head.takenAt(), key.head());
    return BackupWriter.create(pair.draft(part), clear, key);
  }

  /** What is in no table. */
  private void writeOutside(Connection owner, Part part, BackupWriter to)
      throws SQLException, IOException {
    if (part == Part.KEYS) {
      writeFiles(to);
      return;
    }
    for (var sequence : Catalog.sequences(owner).entrySet()) {
      to.section("sequence " + sequence.getKey(), text(sequence.getValue()));
    }
  }

  /** The key files of the node, and in a demonstration what opens them. */
  private void writeFiles(BackupWriter to) throws IOException {
    var root = data.path(".").normalize();
    try (var keys = Files.newDirectoryStream(data.path("keys"));
        var demo = Files.newDirectoryStream(root, "demo-*")) {
      for (var folder : List.of(keys, demo)) {
        for (var file : folder) {
          if (Files.isRegularFile(file) && !file.getFileName().toString().startsWith(".")) {
            to.section("file " + root.relativize(file.normalize()), Files.readAllBytes(file));
          }
        }
      }
    }
  }

  private long copy(Connection owner, BackupWriter to, String table, List<String> columns)
      throws SQLException, IOException {
    var list = String.join(",", columns);
    try (OutputStream section = to.section("table " + table + "(" + list + ")")) {
      var sql = "copy (select " + list + " from valv." + table + ") to stdout (format binary)";
      var rows = owner.unwrap(PGConnection.class).getCopyAPI().copyOut(sql, section);
      progress.accept(table + ": " + rows);
      return rows;
    }
  }

  private void enter(Connection owner, Head head) throws SQLException {
    owner.setAutoCommit(false);
    Sql.update(
        owner,
        "insert into valv.backup values (?, ?, ?)",
        head.id(),
        java.sql.Timestamp.from(head.takenAt()),
        java.sql.Timestamp.from(clock.instant()));
    Sql.owe(owner, "BACKED_UP", "DONE", "backup " + head.id() + " of " + head.takenAt());
    owner.commit();
  }

  private static String summary(BackupPair pair, Map<String, Long> rows) throws IOException {
    return String.format(
        Locale.ROOT,
        "Backup is good: %s (%d bytes) and %s (%d bytes), %d rows",
        pair.file(Part.DATA),
        Files.size(pair.file(Part.DATA)),
        pair.file(Part.KEYS),
        Files.size(pair.file(Part.KEYS)),
        rows.values().stream().mapToLong(Long::longValue).sum());
  }

  private static byte[] text(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
