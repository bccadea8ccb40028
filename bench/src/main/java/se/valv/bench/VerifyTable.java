package se.valv.bench;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.postgresql.PGConnection;
import se.valv.audit.tree.CheckpointText;
import se.valv.audit.tree.Edge;
import se.valv.audit.tree.Hashes;
import se.valv.audit.tree.Note;
import se.valv.audit.tree.NoteKey;
import se.valv.audit.tree.WholeTile;
import se.valv.crypto.Randomness;
import se.valv.crypto.Sha256;
import se.valv.crypto.Signer;

/**
 * B6: a million entries verified by the separate verifier, in a process of its own with a heap of
 * 64 MiB; against SHA-256 of the bytes that are hashed.
 */
final class VerifyTable {

  private static final int ENTRIES = Integer.getInteger("valv.entries", 1_000_000);
  private static final int CHUNK = 10_000;
  private static final int BETWEEN_CHECKPOINTS = 100;
  private static final double MOST_SECONDS = 10;
  private static final Instant BEGIN = Instant.parse("2026-11-01T06:00:00Z");
  private static final String ROW = "%-34s %10s %14s%n";

  private static final String ENTRY_COLUMNS =
      "epoch, number, format, at, account_id, participation_id, role, authentication, source, act,"
          + " kind, object_id, object_version, label_id, outcome, salt, leaf, mac, mac_step";

  private final LogBench log;
  private final Signer signer = Signer.ofSeed(new byte[32]);
  private final NoteKey key = NoteKey.of(Optional.empty(), signer.publicKey());
  private final List<WholeTile> tiles = new ArrayList<>();
  private final StringBuilder checkpoints = new StringBuilder();
  private final Edge edge = new Edge(0, (level, from, count) -> List.of());
  private long hashed;

  private VerifyTable(LogBench log) {
    this.log = log;
  }

  /** Measures and prints; whether the gate was reached. */
  static boolean print(PrintStream out, PrintStream progress) throws IOException {
    var folder = Path.of(System.getProperty("valv.servers"), "../bench-log").normalize();
    try (var log = LogBench.start(folder)) {
      var table = new VerifyTable(log);
      table.fill(progress);
      return table.measure(out, progress, folder);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private boolean measure(PrintStream out, PrintStream progress, Path folder) throws IOException {
    var times = new ArrayList<Double>();
    var hashing = new ArrayList<Double>();
    for (var pass = 1; pass <= Passes.COUNT; pass++) {
      progress.printf(Locale.ROOT, "B6: pass %d of %d%n", pass, Passes.COUNT);
      hashing.add(hash());
      times.add(verify(folder));
    }
    times.sort(null);
    hashing.sort(null);
    var time = times.get(Passes.COUNT / 2);
    var hash = hashing.get(Passes.COUNT / 2);
    out.printf(
        Locale.ROOT,
        "B6  %,d entries verified, a checkpoint every %d, heap of 64 MiB%n",
        ENTRIES,
        BETWEEN_CHECKPOINTS);
    out.printf(Locale.ROOT, ROW, "", "seconds", "entries/s");
    line(out, "./valv audit verify, from database", time);
    line(out, "SHA-256 of the same bytes", hash);
    out.printf(Locale.ROOT, "%.1f times the hashing; goal <= %.0f s%n", time / hash, MOST_SECONDS);
    Machine.print(out);
    return time <= MOST_SECONDS;
  }

  private static void line(PrintStream out, String what, double seconds) {
    out.printf(
        Locale.ROOT,
        ROW,
        what,
        String.format(Locale.ROOT, "%.2f", seconds),
        String.format(Locale.ROOT, "%,.0f", ENTRIES / seconds));
  }

  /** The bytes of entries and of the tree over them: leaves, and nodes of 65 bytes. */
  private double hash() {
    var entry = new byte[(int) (hashed / ENTRIES)];
    var leaf = new byte[34];
    var node = new byte[65];
    var begin = System.nanoTime();
    for (var i = 0; i < ENTRIES; i++) {
      entry[0] ^= Sha256.of(entry)[0];
      leaf[0] ^= Sha256.of(leaf)[0];
      node[0] ^= Sha256.of(node)[0];
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private double verify(Path folder) throws IOException {
    var password = Files.writeString(folder.resolve("r"), log.access().auditReaderPassword());
    var kept = Files.writeString(folder.resolve("k"), key.toString());
    var jar = Path.of(System.getProperty("valv.servers"), "../valv-audit.jar").normalize();
    var command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx64m",
            "-XX:+UseSerialGC",
            "-jar",
            jar.toString(),
            "verify",
            "--database",
            log.access().jdbcUrl(),
            "--password-file",
            password.toString(),
            "--key",
            kept.toString());
    var begin = System.nanoTime();
    try {
      var ended = new ProcessBuilder(command).redirectErrorStream(true).start();
      var told = new String(ended.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      if (ended.waitFor() != 0) {
        throw new IOException(told);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return (System.nanoTime() - begin) / 1e9;
  }

  private void fill(PrintStream progress) throws SQLException, IOException {
    var epoch = log.epoch();
    var random = new Randomness();
    var ids =
        new UUID[] {UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID()};
    try (var owner = log.owner();
        var sql = owner.createStatement()) {
      sql.execute("select valv.ensure_months('" + BEGIN + "', 3)");
      for (var table : List.of("entry", "leaf", "tile", "checkpoint")) {
        sql.execute("alter table valv.audit_" + table + " no force row level security");
      }
      sql.execute("alter table valv.audit_entry disable trigger user");
      for (var from = 1; from <= ENTRIES; from += CHUNK) {
        var entries = new StringBuilder();
        var leaves = new StringBuilder();
        for (var number = from; number < from + CHUNK && number <= ENTRIES; number++) {
          var at = BEGIN.plusMillis(number);
          var entry = BenchEntry.make(epoch, number, at, ids, random);
          hashed += entry.hashedBytes();
          entries.append(row(entry));
          leaves.append(
              String.format(
                  Locale.ROOT, "%d\t%d\t%d\t%s%n", number - 1, epoch, number, hex(entry.leaf())));
          edge.add(Hashes.ofLeaf(entry.leaf()), tiles::add);
          if (number % BETWEEN_CHECKPOINTS == 0 || number == ENTRIES) {
            checkpoint();
          }
        }
        copy(owner, "audit_entry (" + ENTRY_COLUMNS + ")", entries);
        copy(owner, "audit_leaf", leaves);
        keep(owner);
      }
      sql.execute("vacuum analyze");
    }
    progress.printf(Locale.ROOT, "B6: %,d entries are there%n", ENTRIES);
  }

  private static String row(BenchEntry e) {
    return String.join(
        "\t",
        Long.toString(e.epoch()),
        Long.toString(e.number()),
        "2",
        e.at().toString(),
        e.ids()[0].toString(),
        e.ids()[1].toString(),
        "COORDINATOR",
        "PASSWORD",
        "192.0.2.17",
        "DOCUMENT_READ",
        "DOCUMENT",
        e.ids()[2].toString(),
        "1",
        e.ids()[3].toString(),
        "DONE",
        hex(e.salt()),
        hex(e.leaf()),
        hex(e.mac()),
        "0\n");
  }

  private void checkpoint() {
    var head = edge.head();
    var note = Note.signed(new CheckpointText(key.name(), head).toString(), key, signer);
    checkpoints.append(
        String.format(
            Locale.ROOT,
            "%d\t%s\t%s\t%s%n",
            head.size(),
            hex(head.root()),
            note.toString().replace("\n", "\\n"),
            BEGIN));
  }

  private void keep(Connection owner) throws SQLException, IOException {
    var rows = new StringBuilder();
    for (var tile : tiles) {
      rows.append(
          String.format(
              Locale.ROOT,
              "%d\t%d\t%s\t%s%n",
              tile.level(),
              tile.number(),
              hex(tile.hashes()),
              hex(tile.root())));
    }
    copy(owner, "audit_tile", rows);
    copy(owner, "audit_checkpoint", checkpoints);
    tiles.clear();
    checkpoints.setLength(0);
  }

  private static void copy(Connection owner, String table, StringBuilder rows)
      throws SQLException, IOException {
    owner
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn(
            "copy valv." + table + " from stdin",
            new ByteArrayInputStream(rows.toString().getBytes(StandardCharsets.UTF_8)));
  }

  private static String hex(byte[] bytes) {
    return "\\\\x" + HexFormat.of().formatHex(bytes);
  }
}
