package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.valv.crypto.MasterKey;
import se.valv.crypto.Purpose;
import se.valv.crypto.StoredLabelKey;
import se.valv.identity.LabelId;
import se.valv.provision.CannotStart;
import se.valv.provision.DatabaseAccess;

/** Whether the keys are those of the data, asked before anything is answered from it. */
public final class KeyCheck {

  private KeyCheck() {}

  /**
   * Demands that every label key opens under the node's master keys.
   *
   * @throws CannotStart when one does not, an alarm, of which the trail is told at the next good
   *     start
   */
  public static void require(DatabaseAccess access, MasterKey master) {
    try (var owner =
        DriverManager.getConnection(
            access.jdbcUrl(), DatabaseAccess.OWNER, access.ownerPassword())) {
      var keys = stored(owner);
      var wrong = keys.stream().filter(key -> !key.opensUnder(master)).count();
      if (wrong > 0) {
        var what = wrong + " of " + keys.size() + " keys";
        Sql.owe(owner, "KEYS_REFUSED", "REFUSED", what);
        throw new CannotStart(
            "ALARM: the key file does not open "
                + what
                + " of this database: one of the two is another's, or older: put back the key file"
                + " that belongs to it, or restore both files of one backup into an empty folder");
      }
    } catch (SQLException e) {
      throw new CannotStart("the database can't be read: SQL state " + e.getSQLState(), e);
    }
  }

  /** All keys, in order. */
  static List<StoredLabelKey> stored(Connection owner) throws SQLException {
    var query =
        "select label_id, purpose, generation, master_key, wrapped from valv.label_key"
            + " order by label_id, purpose, generation";
    try (var statement = owner.prepareStatement(query);
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
