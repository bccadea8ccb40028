package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import se.valv.audit.tree.KeyChange;
import se.valv.audit.tree.KeyHistory;
import se.valv.audit.tree.KeyHistory.Step;
import se.valv.audit.tree.NoteKey;
import se.valv.crypto.MasterKey;
import se.valv.provision.CannotStart;
import se.valv.provision.DatabaseAccess;

/** Which keys sign the log's checkpoints, as the log and the key file say together. */
public final class LogKeys {

  private static final String CHANGES =
      "select \"position\", to_char(at at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.US\"Z\"'), note"
          + " from valv.key_changes()";

  private LogKeys() {}

  /**
   * The key that signs now, for the auditor's binder.
   *
   * @param origin the name that was chosen for the log
   * @throws CannotStart when the database can't be read
   */
  public static NoteKey newest(DatabaseAccess access, Optional<String> origin, MasterKey file) {
    try (var owner = Sql.of(access)) {
      return of(owner, origin, file).newest();
    } catch (SQLException e) {
      throw new CannotStart("the database can't be read: SQL state " + e.getSQLState(), e);
    }
  }

  /** All of them. */
  static KeyHistory of(Connection owner, Optional<String> origin, MasterKey file)
      throws SQLException {
    var told = new ArrayList<Step>();
    for (var row : Sql.rows(owner, CHANGES)) {
      var place = Long.parseLong(row.get(0));
      KeyChange.read(row.get(2))
          .ifPresent(change -> told.add(new Step(place, Instant.parse(row.get(1)), change)));
    }
    return KeyHistory.of(file.checkpointSigners().getFirst().publicKey(), origin, told);
  }
}
