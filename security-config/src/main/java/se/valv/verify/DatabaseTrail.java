package se.valv.verify;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.Optional;
import java.util.Properties;
import se.valv.audit.EntryNumber;
import se.valv.audit.tree.WholeTile;
import se.valv.provision.CannotStart;

/**
 * The log in its database, as it was at one moment: all is read in one snapshot. Entries come by a
 * connection of their own, so that they can be read beside the leaves.
 */
final class DatabaseTrail implements Trail {

  private static final String LEAF = "select position, epoch, number, leaf from valv.audit_leaf";

  private static final int SMALL_ROWS = 5_000;
  private static final int LARGE_ROWS = 4;

  private final Connection connection;
  private final Connection beside;

  private DatabaseTrail(Connection connection, Connection beside) {
    this.connection = connection;
    this.beside = beside;
  }

  /**
   * Opens it.
   *
   * @throws CannotStart when it does not let the reader in
   */
  static DatabaseTrail open(String url, String user, String password) {
    var properties = new Properties();
    properties.setProperty("user", user);
    properties.setProperty("password", password);
    properties.setProperty("prepareThreshold", "-1");
    properties.setProperty("ApplicationName", "valv audit");
    properties.setProperty("options", "-c jit=off");
    try {
      var connection = reading(url, properties);
      return new DatabaseTrail(connection, sameSnapshot(connection, reading(url, properties)));
    } catch (SQLException e) {
      throw new CannotStart(
          "can't read the database at "
              + url.replaceFirst("\\?.*", "")
              + " as "
              + user
              + ": SQL state "
              + e.getSQLState()
              + "; is the password right, and is the database there?",
          e);
    }
  }

  private static Connection reading(String url, Properties properties) throws SQLException {
    var connection = DriverManager.getConnection(url, properties);
    connection.setAutoCommit(false);
    connection.setReadOnly(true);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    return connection;
  }

  /** The other connection, which sees exactly what the first does. */
  private static Connection sameSnapshot(Connection first, Connection other) throws SQLException {
    try (var export = first.createStatement();
        var take = other.createStatement();
        var snapshot = export.executeQuery("select pg_export_snapshot()")) {
      snapshot.next();
      take.execute("set transaction snapshot " + take.enquoteLiteral(snapshot.getString(1)));
    }
    return other;
  }

  static CannotStart unreadable(SQLException e) {
    return new CannotStart("the database can't be read: SQL state " + e.getSQLState(), e);
  }

  @Override
  public Iterator<Leaf> leaves() {
    return rows(SMALL_ROWS, LEAF + " order by position", DatabaseTrail::leaf);
  }

  @Override
  public Iterator<Leaf> leavesByNumber() {
    return rows(beside, SMALL_ROWS, LEAF + " order by epoch, number", DatabaseTrail::leaf);
  }

  @Override
  public Iterator<Signed> checkpoints() {
    return rows(
        SMALL_ROWS,
        "select size, note from valv.audit_checkpoint order by size",
        row -> new Signed(row.getLong(1), row.getString(2)));
  }

  @Override
  public Iterator<WholeTile> tiles(int level) {
    return rows(
        LARGE_ROWS,
        "select level, number, hashes, root from valv.audit_tile where level = "
            + level
            + " order by number",
        row -> new WholeTile(row.getInt(1), row.getLong(2), row.getBytes(3), row.getBytes(4)));
  }

  @Override
  public Optional<Iterator<StoredEntry>> entries() {
    return Optional.of(
        rows(
            beside,
            SMALL_ROWS,
            "select "
                + StoredEntry.COLUMNS
                + ", p.epoch is not null as pending from valv.audit_entry e"
                + " left join valv.audit_pending p on p.epoch = e.epoch and p.number = e.number"
                + " order by e.epoch, e.number",
            StoredEntry::of));
  }

  /**
   * Salt and canonical form of each entry in the order of the leaves; nothing where the entry is
   * gone.
   */
  Iterator<byte[]> entriesInOrder() {
    return rows(
        SMALL_ROWS,
        "select "
            + StoredEntry.COLUMNS
            + ", false as pending from valv.audit_leaf l left join valv.audit_entry e"
            + " on e.epoch = l.epoch and e.number = l.number order by l.position",
        row -> row.getBytes("leaf") == null ? new byte[0] : StoredEntry.of(row).hashed());
  }

  @Override
  public Iterator<Declaration> declarations() {
    return rows(
        SMALL_ROWS,
        "select "
            + StoredEntry.COLUMNS
            + ", false as pending, l.position from valv.audit_entry e join valv.audit_leaf l"
            + " on l.epoch = e.epoch and l.number = e.number where "
            + Declaration.CONDITION
            + " order by l.position",
        row -> new Declaration(row.getLong("position"), StoredEntry.of(row).hashed()));
  }

  /** Protected rows by id, with what the log says of them last. */
  Iterator<RowState> states() {
    return rows(LARGE_ROWS, RowState.QUERY, RowState::of);
  }

  private <T> Iterator<T> rows(int atATime, String sql, Rows.Reader<T> reader) {
    return rows(connection, atATime, sql, reader);
  }

  private static <T> Iterator<T> rows(
      Connection by, int atATime, String sql, Rows.Reader<T> reader) {
    try {
      return new Rows<>(by.prepareStatement(sql), atATime, reader);
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }

  private static Leaf leaf(ResultSet row) throws SQLException {
    return new Leaf(
        row.getLong(1), new EntryNumber(row.getLong(2), row.getLong(3)), row.getBytes(4), null);
  }

  @Override
  public void close() {
    try {
      beside.close();
      connection.close();
    } catch (SQLException e) {
      throw unreadable(e);
    }
  }
}
