package se.valv.node.keeping;

import java.lang.System.Logger.Level;
import java.sql.SQLException;
import se.valv.provision.DatabaseAccess;

/** What the trail is told of a disk that fills. */
public final class SpaceEntry {

  private static final System.Logger LOG = System.getLogger(SpaceEntry.class.getName());

  private SpaceEntry() {}

  /** Leaves it to the trail; a database that can't take it any more stops no alarm. */
  public static void leave(DatabaseAccess access, int percent) {
    try (var owner = Sql.of(access)) {
      Sql.owe(owner, "SPACE_SHORT", "DONE", percent + " %");
    } catch (SQLException e) {
      LOG.log(Level.WARNING, "the trail is not told that space is short: {0}", e.getSQLState());
    }
  }
}
