package se.valv.node.keeping;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import se.valv.crypto.MasterKey;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;
import se.valv.provision.Identity;

/**
 * Turns the master key while the node serves: a new one is written to the key file, wraps all label
 * keys, and the old one is destroyed. Broken off anywhere, it goes on where it was when it is asked
 * for again.
 */
public final class MasterRotation {

  private static final int AT_A_TIME = 500;

  private final DataDirectory data;
  private final char[] passphrase;
  private final Clock clock;
  private final Consumer<String> progress;

  /** Of a node's data folder, whose key file {@code passphrase} opens; tells of each step. */
  public MasterRotation(
      DataDirectory data, char[] passphrase, Clock clock, Consumer<String> progress) {
    this.data = data;
    this.passphrase = passphrase.clone();
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Turns it.
   *
   * @throws CannotStart when the key file is not that of the data
   * @throws Failed when it came to no good end; asked for again, it goes on
   */
  public void turn(DatabaseAccess access, MasterKey master) {
    KeyCheck.require(access, master);
    try (var owner = Sql.alone(access)) {
      var work = begun(owner);
      makeCurrent(owner, work, master);
      Others.await(owner, progress);
      wrapAnew(owner, work.target(), master);
      Identity.sealAnew(data, master);
      Others.awaitUse(owner, progress);
      master.destroyOlder(data.masterKey(), passphrase);
      end(owner, work);
    } catch (SQLException e) {
      throw new Failed("the database refused: SQL state " + e.getSQLState() + ": run it again", e);
    } catch (IOException e) {
      throw new Failed("the key file can't be written: " + e.getMessage() + ": run it again", e);
    }
  }

  private KeyWork begun(Connection owner) throws SQLException {
    for (var work : KeyWork.unfinished(owner)) {
      if (work.kind() == KeyWork.Kind.ROTATE_MASTER) {
        progress.accept("Going on with " + work.told());
        return work;
      }
    }
    var next = 1 + Integer.parseInt(Sql.value(owner, "select valv.current_master()"));
    return KeyWork.begin(
        owner,
        new KeyWork(UUID.randomUUID(), KeyWork.Kind.ROTATE_MASTER, null, next, clock.instant()));
  }

  /** First in the file, then in the database: no node is told of a key that it can't have. */
  private void makeCurrent(Connection owner, KeyWork work, MasterKey master)
      throws SQLException, IOException {
    if (!master.holds(work.target())) {
      master.addNext(data.masterKey(), passphrase);
    }
    if (master.current() != work.target()) {
      throw new CannotStart(
          "the key file's newest master key is "
              + master.current()
              + " and not "
              + work.target()
              + ": put back the key file that belongs to this database");
    }
    Sql.update(
        owner,
        "insert into valv.master_key values (?, ?, null) on conflict do nothing",
        work.target(),
        Timestamp.from(clock.instant()));
    progress.accept("Master key " + work.target() + " wraps from now on");
  }

  private void wrapAnew(Connection owner, int target, MasterKey master) throws SQLException {
    owner.setAutoCommit(false);
    var done = 0;
    var keys = LabelKeyRows.notUnder(owner, target, AT_A_TIME);
    while (!keys.isEmpty()) {
      for (var key : keys) {
        LabelKeyRows.replace(owner, key.underCurrent(master));
      }
      owner.commit();
      done += keys.size();
      progress.accept("Wrapped anew: " + done + " keys");
      keys = LabelKeyRows.notUnder(owner, target, AT_A_TIME);
    }
    owner.commit();
    owner.setAutoCommit(true);
  }

  private void end(Connection owner, KeyWork work) throws SQLException {
    owner.setAutoCommit(false);
    Sql.update(
        owner,
        "update valv.master_key set destroyed_at = ? where number < ? and destroyed_at is null",
        Timestamp.from(clock.instant()),
        work.target());
    work.end(owner, clock);
    Sql.owe(owner, "MASTER_KEY_ROTATED", "DONE", "master key " + work.target());
    owner.commit();
    progress.accept("Master key " + work.target() + " is the only one: the older are destroyed");
  }
}
