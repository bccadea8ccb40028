package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.Purpose;
import se.valv.crypto.StoredLabelKey;
import se.valv.identity.LabelId;

/** The table of label keys, as the owner of the schema reads and writes it. */
final class LabelKeyRows {

  private static final String COLUMNS =
      "select label_id, purpose, generation, master_key, wrapped from valv.label_key k";

  private static final String ORDER = " order by label_id, purpose, generation";

  private LabelKeyRows() {}

  /** All keys, in order. */
  static List<StoredLabelKey> all(Connection owner) throws SQLException {
    return keys(owner, COLUMNS + ORDER);
  }

  /** All keys of a label for one purpose, the oldest first. */
  static List<StoredLabelKey> of(Connection owner, LabelId label, Purpose purpose)
      throws SQLException {
    var where = " where label_id = ? and purpose = ?";
    return keys(owner, COLUMNS + where + ORDER, label.value(), purpose.name());
  }

  /** The newest of each label, or of one, for one purpose. */
  static List<StoredLabelKey> newest(Connection owner, @Nullable LabelId only, Purpose purpose)
      throws SQLException {
    var where =
        " where purpose = ? and label_id = coalesce(?, label_id) and not exists (select from"
            + " valv.label_key n where n.label_id = k.label_id and n.purpose = k.purpose"
            + " and n.generation > k.generation)";
    return keys(owner, COLUMNS + where + ORDER, purpose.name(), only == null ? null : only.value());
  }

  /** The most of those that another master key than this wraps. */
  static List<StoredLabelKey> notUnder(Connection owner, int master, int most) throws SQLException {
    return keys(owner, COLUMNS + " where master_key <> ?" + ORDER + " limit ?", master, most);
  }

  /** Adds a key. */
  static void add(Connection owner, StoredLabelKey key) throws SQLException {
    Sql.update(
        owner,
        "insert into valv.label_key (label_id, purpose, generation, master_key, wrapped)"
            + " values (?, ?, ?, ?, ?)",
        key.label().value(),
        key.purpose().name(),
        key.generation(),
        key.masterKey(),
        key.wrapped());
  }

  /** Puts the same key, wrapped by another master key, into its place. */
  static void replace(Connection owner, StoredLabelKey key) throws SQLException {
    Sql.update(
        owner,
        "update valv.label_key set master_key = ?, wrapped = ?"
            + " where label_id = ? and purpose = ? and generation = ?",
        key.masterKey(),
        key.wrapped(),
        key.label().value(),
        key.purpose().name(),
        key.generation());
  }

  private static List<StoredLabelKey> keys(
      Connection owner, String query, @Nullable Object... parameters) throws SQLException {
    try (var statement = Sql.prepared(owner, query, parameters);
        var rows = statement.executeQuery()) {
      var keys = new ArrayList<StoredLabelKey>();
      while (rows.next()) {
        keys.add(
            new StoredLabelKey(
                new LabelId(rows.getObject(1, UUID.class)),
                Purpose.valueOf(rows.getString(2)),
                rows.getInt(3),
                rows.getInt(4),
                rows.getBytes(5)));
      }
      return keys;
    }
  }
}
