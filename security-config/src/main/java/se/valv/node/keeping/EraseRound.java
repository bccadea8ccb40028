package se.valv.node.keeping;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import se.valv.crypto.MasterKey;
import se.valv.identity.LabelId;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;

/**
 * Makes erasures complete: the keys of their labels are turned, then the master key, the old ones
 * are destroyed, and a full backup is taken. What a copy from before holds of the erased opens
 * under no key that there is; but for copies of the old key file, which are named.
 */
public final class EraseRound {

  private static final String INCOMPLETE = " from valv.erasure where complete_at is null";

  private final DataDirectory data;
  private final MasterKey master;
  private final char[] passphrase;
  private final Clock clock;
  private final Consumer<String> progress;

  /** Of a node whose key file {@code passphrase} opens; tells of each step. */
  public EraseRound(
      DataDirectory data,
      MasterKey master,
      char[] passphrase,
      Clock clock,
      Consumer<String> progress) {
    this.data = data;
    this.master = master;
    this.passphrase = passphrase.clone();
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Does it.
   *
   * @param folder for the backup; files of keys of older backups that lie there are destroyed
   * @throws CannotStart when nothing was erased since the last round
   * @throws Failed when it came to no good end; asked for again, it goes on
   */
  public void run(DatabaseAccess access, Path folder, char[] backupPassphrase) {
    try (var owner = Sql.of(access)) {
      requireSomething(owner);
      turnLabels(access, owner);
      if (isMasterOlder(owner)) {
        new MasterRotation(data, passphrase, clock, progress).turn(access, master);
      }
      new Backup(data, clock, progress).take(folder, access, backupPassphrase);
      OldBackups.of(owner, folder).destroyKeys(progress);
      complete(owner);
    } catch (SQLException e) {
      throw new Failed("the database refused: SQL state " + e.getSQLState() + ": run it again", e);
    } catch (IOException e) {
      throw new Failed("an old file of keys can't be destroyed: " + e.getMessage(), e);
    }
  }

  private static void requireSomething(Connection owner) throws SQLException {
    if (Sql.value(owner, "select count(*)" + INCOMPLETE).equals("0")) {
      throw new CannotStart("nothing was erased since the last round: there is nothing to do");
    }
    var broken = "select count(*)" + INCOMPLETE + " and effective_at is null";
    if (!Sql.value(owner, broken).equals("0")) {
      throw new CannotStart("an erasure was broken off: run ./valv erase with its list again");
    }
  }

  private void turnLabels(DatabaseAccess access, Connection owner) throws SQLException {
    var labels = "select distinct label_id" + INCOMPLETE + " and turned_at is null";
    for (var row : Sql.rows(owner, labels)) {
      var label = new LabelId(UUID.fromString(row.getFirst()));
      var begun = Timestamp.from(clock.instant());
      LabelRotation.afterErasure(master, clock, progress).turn(access, label);
      Sql.update(
          owner,
          "update valv.erasure set turned_at = ?"
              + " where label_id = ? and turned_at is null and effective_at <= ?",
          Timestamp.from(clock.instant()),
          label.value(),
          begun);
    }
  }

  /** Whether the master key that wraps is not one that was made after the labels' keys. */
  private static boolean isMasterOlder(Connection owner) throws SQLException {
    var older =
        "select exists (select from valv.master_key where destroyed_at is null"
            + " and since < (select max(turned_at)"
            + INCOMPLETE
            + "))";
    return Sql.value(owner, older).equals("t");
  }

  private void complete(Connection owner) throws SQLException {
    owner.setAutoCommit(false);
    var done =
        Sql.update(
            owner,
            "update valv.erasure set complete_at = ?"
                + " where complete_at is null and turned_at is not null",
            Timestamp.from(clock.instant()));
    Sql.owe(owner, "ERASURE_COMPLETE", "DONE", done + " records");
    owner.commit();
    progress.accept("Complete: " + done + " erasures");
  }
}
