package se.valv.it;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.postgresql.PGConnection;
import se.valv.audit.tree.CheckpointText;
import se.valv.audit.tree.Edge;
import se.valv.audit.tree.Hashes;
import se.valv.audit.tree.Head;
import se.valv.audit.tree.Note;
import se.valv.audit.tree.NoteKey;
import se.valv.audit.tree.WholeTile;
import se.valv.crypto.MasterKey;
import se.valv.crypto.Randomness;
import se.valv.crypto.WrongPassphrase;
import se.valv.node.NodeOptions;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;
import se.valv.provision.EmbeddedPostgres;
import se.valv.provision.Loopback;
import se.valv.provision.Migrations;
import se.valv.provision.Software;

/**
 * The log of the running node and what it tells of, in a PostgreSQL of its own, where somebody who
 * owns the database does with it what he likes. The original is not touched.
 */
final class LogCopy implements AutoCloseable {

  private static final List<String> TABLES =
      List.of(
          "label",
          "record",
          "audit_epoch",
          "audit_entry",
          "audit_pending",
          "audit_leaf",
          "audit_tile",
          "audit_checkpoint");

  private final DataDirectory data;
  private final EmbeddedPostgres postgres;
  private final Connection owner;
  private final Map<String, byte[]> rows = new LinkedHashMap<>();

  private LogCopy(DataDirectory data, EmbeddedPostgres postgres, Connection owner) {
    this.data = data;
    this.postgres = postgres;
    this.owner = owner;
  }

  /** Takes one, as it is at this moment. */
  static LogCopy take(Path folder) throws SQLException, IOException {
    Folders.delete(folder);
    var data = DataDirectory.open(folder);
    var software = Software.in(NodeOptions.demo(folder).servers());
    var postgres =
        EmbeddedPostgres.start(data, software, EmbeddedPostgres.accessOn(Loopback.freePort()));
    Migrations.apply(postgres.access());
    var copy = new LogCopy(data, postgres, connection(postgres.access()));
    try (var live = connection(TestNode.running().node().database())) {
      live.setAutoCommit(false);
      live.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      for (var table : TABLES) {
        var out = new ByteArrayOutputStream();
        var query = "copy (select * from valv." + table + ") to stdout (format binary)";
        live.unwrap(PGConnection.class).getCopyAPI().copyOut(query, out);
        copy.rows.put(table, out.toByteArray());
        copy.run("alter table valv." + table + " no force row level security");
        copy.run("alter table valv." + table + " disable trigger user");
      }
    }
    copy.putBack();
    return copy;
  }

  /** Lets the log grow to so many entries. */
  static void grow(long most) {
    var auditor = Http.as("AUDITOR");
    for (var size = 0L; size < most; ) {
      var note = Note.parse(auditor.get("/api/v1/audit/checkpoint").text());
      size = CheckpointText.parse(note.text()).head().size();
    }
  }

  private static Connection connection(DatabaseAccess access) throws SQLException {
    return DriverManager.getConnection(
        access.jdbcUrl(), DatabaseAccess.OWNER, access.ownerPassword());
  }

  /** How to reach it. */
  DatabaseAccess access() {
    return postgres.access();
  }

  /** As it was when it was taken. */
  void putBack() throws SQLException, IOException {
    run("truncate valv." + String.join(", valv.", TABLES) + " cascade");
    for (var table : rows.entrySet()) {
      var copy = "copy valv." + table.getKey() + " from stdin (format binary)";
      owner
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyIn(copy, new ByteArrayInputStream(table.getValue()));
    }
  }

  /** Statements of the owner, in one transaction. */
  void run(String statements) throws SQLException {
    try (var sql = owner.createStatement()) {
      sql.execute(statements);
    }
  }

  /** The one value of a query. */
  String value(String query) throws SQLException {
    try (var sql = owner.createStatement();
        var row = sql.executeQuery(query)) {
      row.next();
      return row.getString(1);
    }
  }

  /** Makes tiles and a checkpoint anew of the leaves as they are now, as who has the key can. */
  void signAnew(NoteKey key) throws SQLException {
    var tiles = new ArrayList<WholeTile>();
    var edge = new Edge(0, (level, from, count) -> List.of());
    try (var sql = owner.createStatement();
        var leaves = sql.executeQuery("select leaf from valv.audit_leaf order by position")) {
      while (leaves.next()) {
        edge.add(Hashes.ofLeaf(leaves.getBytes(1)), tiles::add);
      }
    }
    run("truncate valv.audit_tile, valv.audit_checkpoint");
    try (var insert = owner.prepareStatement("insert into valv.audit_tile values (?, ?, ?, ?)")) {
      for (var tile : tiles) {
        insert.setInt(1, tile.level());
        insert.setLong(2, tile.number());
        insert.setBytes(3, tile.hashes());
        insert.setBytes(4, tile.root());
        insert.executeUpdate();
      }
    }
    keep(edge.head(), key);
  }

  private void keep(Head head, NoteKey key) throws SQLException {
    var text = new CheckpointText(key.name(), head).toString();
    try (var signing = signingKey();
        var insert =
            owner.prepareStatement("insert into valv.audit_checkpoint values (?, ?, ?, now())")) {
      var note = Note.signed(text, key, signing.checkpointSigners().getLast());
      insert.setLong(1, head.size());
      insert.setBytes(2, head.root());
      insert.setString(3, note.toString());
      insert.executeUpdate();
    }
  }

  private static MasterKey signingKey() {
    var node = TestNode.running().node();
    try {
      var passphrase = Files.readString(node.data("demo-passphrase")).strip().toCharArray();
      return MasterKey.open(node.data("keys/master.key"), passphrase, new Randomness());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (WrongPassphrase e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() throws SQLException {
    owner.close();
    postgres.close();
    data.close();
  }
}
