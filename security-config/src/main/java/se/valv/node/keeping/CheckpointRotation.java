package se.valv.node.keeping;

import java.io.IOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import se.valv.audit.tree.KeyChange;
import se.valv.audit.tree.KeyHistory;
import se.valv.audit.tree.NoteKey;
import se.valv.crypto.MasterKey;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;

/**
 * Changes the key that signs the log's checkpoints, as two have decided: a new one is written to
 * the key file, the log is told of it by an entry that both sign, from which place on the node
 * signs with the new one; then the old one is destroyed. Broken off anywhere, it goes on where it
 * was when it is asked for again.
 */
public final class CheckpointRotation {

  /** What two have decided and nobody has carried out. */
  static final String APPROVED =
      "select id from valv.key_change where outcome = 'APPROVED' and done_at is null";

  private static final String TOLD =
      "select exists (select from valv.owed_entry where object_id = ?) or exists (select from"
          + " valv.audit_entry where object_id = ? and act = 'CHECKPOINT_KEY_CHANGED')";

  private static final String SIGNED = "select coalesce(max(size), 0) from valv.audit_checkpoint";

  private static final String ORIGIN =
      "select split_part(note, chr(10), 1) from valv.audit_checkpoint order by size desc limit 1";

  private static final Duration PAUSE = Duration.ofMillis(200);

  private final DataDirectory data;
  private final char[] passphrase;
  private final Clock clock;
  private final Consumer<String> progress;

  /** Of a node's data folder, whose key file {@code passphrase} opens; tells of each step. */
  public CheckpointRotation(
      DataDirectory data, char[] passphrase, Clock clock, Consumer<String> progress) {
    this.data = data;
    this.passphrase = passphrase.clone();
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * Changes it.
   *
   * @param patience how long the node may take to enter the change; nothing when none runs
   * @throws CannotStart when nobody has approved it
   * @throws Failed when it came to no good end; asked for again, it goes on
   */
  public void turn(DatabaseAccess access, MasterKey keys, Duration patience) {
    try (var owner = Sql.alone(access)) {
      KeyCheck.require(access, keys);
      var change = approved(owner);
      if (isUntold(owner, change)) {
        tell(owner, change, keys);
      }
      var newest = entered(owner, keys, patience);
      publish(newest);
      keys.destroyOlderCheckpointKeys(data.masterKey(), passphrase);
      end(owner, change, newest);
    } catch (SQLException e) {
      throw new Failed("the database refused: SQL state " + e.getSQLState() + ": run it again", e);
    } catch (IOException e) {
      throw new Failed("the key file can't be written: " + e.getMessage() + ": run it again", e);
    }
  }

  private static UUID approved(Connection owner) throws SQLException {
    return Sql.rows(owner, APPROVED).stream()
        .findFirst()
        .map(row -> UUID.fromString(row.getFirst()))
        .orElseThrow(() ->
            new CannotStart(
                "no change of the log's key is approved: one proposes it at"
                    + " /behorigheter/loggnyckel, and another approves it"));
  }

  private static boolean isUntold(Connection owner, UUID change) throws SQLException {
    return Sql.value(owner, TOLD, change, change).equals("f");
  }

  /** First in the file, then to the log: the node is told of no key that it can't have. */
  private void tell(Connection owner, UUID change, MasterKey keys)
      throws SQLException, IOException {
    keys.addNextCheckpointKey(data.masterKey(), passphrase);
    var old = keys.checkpointSigners().getFirst();
    var next = keys.checkpointSigners().getLast();
    var from = history(owner, keys).newest();
    var to = new NoteKey(from.name(), next.publicKey());
    Sql.update(
        owner,
        "insert into valv.owed_entry (act, kind, object_id, outcome, purpose)"
            + " values ('CHECKPOINT_KEY_CHANGED', 'TRAIL', ?, 'DONE', ?)",
        change,
        new KeyChange(from, to).signed(old, next).toString());
    progress.accept("The log is told that key " + to.keyId() + " follows " + from.keyId());
  }

  /** Waits until a checkpoint is signed by the new key. */
  private NoteKey entered(Connection owner, MasterKey keys, Duration patience) throws SQLException {
    var next = keys.checkpointSigners().getLast().publicKey();
    for (var spent = Duration.ZERO; ; spent = spent.plus(PAUSE)) {
      var history = history(owner, keys);
      if (Arrays.equals(history.newest().publicKey(), next) && isSigned(owner, history)) {
        return history.newest();
      }
      if (spent.compareTo(patience) >= 0) {
        throw new Failed(
            "the node enters the change when it runs: start it, and then run this again");
      }
      pause();
    }
  }

  private static boolean isSigned(Connection owner, KeyHistory history) throws SQLException {
    var signed = Long.parseLong(Sql.value(owner, SIGNED));
    return !history.steps().isEmpty() && history.steps().getLast().place() < signed;
  }

  /** The log's name is that in its checkpoints, whatever is configured now. */
  private static KeyHistory history(Connection owner, MasterKey keys) throws SQLException {
    var origin = Sql.rows(owner, ORIGIN).stream().findFirst().map(List::getFirst);
    return LogKeys.of(owner, origin, keys);
  }

  private void publish(NoteKey key) throws IOException {
    Files.writeString(data.path("checkpoint.key"), key + "\n");
  }

  private void end(Connection owner, UUID change, NoteKey key) throws SQLException {
    owner.setAutoCommit(false);
    Sql.update(
        owner,
        "update valv.key_change set done_at = ?, version = version + 1 where id = ?",
        Timestamp.from(clock.instant()),
        change);
    Sql.owe(owner, "CHECKPOINT_KEY_DESTROYED", "DONE", "before " + key.keyId());
    owner.commit();
    progress.accept("The log is signed by " + key.keyId() + ": the older key is destroyed");
    progress.accept("The new key, for the auditor: " + key);
  }

  private static void pause() {
    try {
      TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Failed("interrupted: run this again");
    }
  }
}
