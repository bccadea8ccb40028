package se.valv.bench;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLongArray;
import se.valv.audit.tree.CheckpointText;
import se.valv.audit.tree.Edge;
import se.valv.audit.tree.Hashes;
import se.valv.audit.tree.Note;
import se.valv.audit.tree.NoteKey;
import se.valv.audit.tree.WholeTile;
import se.valv.crypto.Signer;

/**
 * What the node's sequencer does, by the same functions of the schema and the same statements,
 * every 300 ms: beside the writers that are measured.
 */
final class BenchSequencer implements Runnable, AutoCloseable {

  private static final int MOST = 10_000;
  private static final Duration PAUSE = Duration.ofMillis(300);

  private final Connection connection;
  private final AtomicLongArray committed;
  private final Signer signer = Signer.ofSeed(new byte[32]);
  private final NoteKey key = NoteKey.of(Optional.empty(), signer.publicKey());
  private final List<Long> waited = new ArrayList<>();
  private final Thread thread = new Thread(this, "sequencer");
  private volatile boolean isOver;

  /** One that tells how long after its commit an entry was under a signed checkpoint. */
  BenchSequencer(Connection connection, AtomicLongArray committed) throws SQLException {
    this.connection = connection;
    this.committed = committed;
    connection.setAutoCommit(false);
    thread.start();
  }

  @Override
  public void run() {
    try {
      while (!isOver) {
        Thread.sleep(PAUSE);
        while (batch() == MOST) {
          // There is more.
        }
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Nanoseconds from commit to checkpoint, of each entry. */
  List<Long> waited() {
    return waited;
  }

  private int batch() throws SQLException {
    value("select valv.may_sequence()", ResultSet::getBoolean);
    var leaves = new ArrayList<byte[]>();
    var epochs = new ArrayList<Long>();
    var numbers = new ArrayList<Long>();
    try (var pending = prepared("select * from valv.pending_entries(?)", MOST);
        var rows = pending.executeQuery()) {
      while (rows.next()) {
        if (BenchEntry.isGenuine(rows.getBytes(3), rows.getBytes(4))) {
          epochs.add(rows.getLong(1));
          numbers.add(rows.getLong(2));
          leaves.add(rows.getBytes(3));
        }
      }
    }
    if (!leaves.isEmpty()) {
      place(epochs, numbers, leaves);
    }
    connection.commit();
    var now = System.nanoTime();
    numbers.forEach(number -> waited.add(now - committed.get(number.intValue())));
    return leaves.size();
  }

  private void place(List<Long> epochs, List<Long> numbers, List<byte[]> leaves)
      throws SQLException {
    var size =
        value("select coalesce(max(position) + 1, 0) from valv.audit_leaf", ResultSet::getLong);
    var edge = new Edge(size, this::hashes);
    try (var integrate = prepared("select valv.integrate(?, ?, ?)", size)) {
      integrate.setArray(2, connection.createArrayOf("bigint", epochs.toArray()));
      integrate.setArray(3, connection.createArrayOf("bigint", numbers.toArray()));
      integrate.execute();
    }
    var tiles = new ArrayList<WholeTile>();
    leaves.forEach(leaf -> edge.add(Hashes.ofLeaf(leaf), tiles::add));
    for (var tile : tiles) {
      try (var keep =
          prepared(
              "insert into valv.audit_tile values (?, ?, ?, ?)",
              tile.level(),
              tile.number(),
              tile.hashes(),
              tile.root())) {
        keep.executeUpdate();
      }
    }
    var head = edge.head();
    var text = new CheckpointText(key.name(), head).toString();
    var note = Note.signed(text, key, signer).toString();
    try (var keep =
        prepared(
            "insert into valv.audit_checkpoint values (?, ?, ?, now())",
            head.size(),
            head.root(),
            note)) {
      keep.executeUpdate();
    }
  }

  private List<byte[]> hashes(int level, long from, int count) {
    var sql =
        level == 0
            ? "select leaf from valv.audit_leaf where position >= ? and position < ? order by position"
            : "select root from valv.audit_tile where number >= ? and number < ? and level = ?"
                + " order by number";
    try (var query = prepared(sql, from, from + count)) {
      if (level > 0) {
        query.setInt(3, level - 1);
      }
      var hashes = new ArrayList<byte[]>();
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          hashes.add(level == 0 ? Hashes.ofLeaf(rows.getBytes(1)) : rows.getBytes(1));
        }
      }
      return hashes;
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private PreparedStatement prepared(String sql, Object... parameters) throws SQLException {
    var statement = connection.prepareStatement(sql);
    for (var i = 0; i < parameters.length; i++) {
      statement.setObject(i + 1, parameters[i]);
    }
    return statement;
  }

  private <T> T value(String sql, Column<T> column) throws SQLException {
    try (var query = prepared(sql);
        var row = query.executeQuery()) {
      row.next();
      return column.of(row, 1);
    }
  }

  @Override
  public void close() throws SQLException {
    isOver = true;
    try {
      thread.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    connection.close();
  }

  @FunctionalInterface
  private interface Column<T> {
    T of(ResultSet row, int column) throws SQLException;
  }
}
