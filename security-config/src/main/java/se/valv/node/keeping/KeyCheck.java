package se.valv.node.keeping;

import java.nio.file.Path;
import java.sql.SQLException;
import se.valv.crypto.MasterKey;
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
    try (var owner = Sql.of(access)) {
      var keys = LabelKeyRows.all(owner);
      var wrong = keys.stream().filter(key -> !key.opensUnder(master)).count();
      var current = Integer.parseInt(Sql.value(owner, "select valv.current_master()"));
      if (wrong > 0 || !master.holds(current)) {
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

  /**
   * Leaves the trail an entry, for its next good start, that the key file is not there, and says
   * so.
   *
   * @return what the operator is told
   */
  public static CannotStart missing(DatabaseAccess access, Path file) {
    var alarm =
        "ALARM: the key file "
            + file
            + " is missing: put it back, or restore a backup into an empty folder";
    try (var owner = Sql.of(access)) {
      Sql.owe(owner, "KEYS_REFUSED", "REFUSED", "no key file");
      return new CannotStart(alarm);
    } catch (SQLException e) {
      return new CannotStart(alarm, e);
    }
  }
}
