package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import se.valv.crypto.MasterKey;
import se.valv.crypto.Purpose;
import se.valv.crypto.Randomness;
import se.valv.crypto.StoredLabelKey;
import se.valv.identity.LabelId;
import se.valv.provision.CannotStart;
import se.valv.provision.DatabaseAccess;

/**
 * Erases records that somebody has decided on (gallring): the row with its key, the text that its
 * label's index is made from, and the index, which is built anew under another key. From then on
 * the erasure is effective. It is complete after an {@link EraseRound}. Nothing is read.
 *
 * <p>Broken off anywhere, it goes on when it is asked for again with the same list.
 */
public final class Erasure {

  private final MasterKey master;
  private final Clock clock;
  private final Consumer<String> progress;
  private final Randomness random = new Randomness();

  /** Under the master keys of the node; tells of each step. */
  public Erasure(MasterKey master, Clock clock, Consumer<String> progress) {
    this.master = master;
    this.clock = clock;
    this.progress = progress;
  }

  /**
   * A record that is to be erased.
   *
   * @param record its id
   * @param decision the number of the decision to erase it (gallringsbeslut); nothing classified
   */
  public record Decided(UUID record, String decision) {}

  /**
   * Erases them; those that are erased already stay so.
   *
   * @throws CannotStart when one of them is not there, or others stand below it; then none is
   *     erased
   * @throws Failed when it came to no good end; asked for again, it goes on
   */
  public void erase(DatabaseAccess access, List<Decided> list) {
    KeyCheck.require(access, master);
    try (var owner = Sql.alone(access)) {
      for (var decided : list) {
        require(owner, decided);
      }
      owner.setAutoCommit(false);
      var erased = 0;
      for (var decided : list) {
        erased += delete(owner, decided, clock) ? 1 : 0;
        owner.commit();
      }
      progress.accept("Erased: " + erased + " records");
      renewIndexes(owner);
    } catch (SQLException e) {
      throw new Failed("the database refused: SQL state " + e.getSQLState() + ": run it again", e);
    }
  }

  private static void require(Connection owner, Decided decided) throws SQLException {
    var id = decided.record();
    var there = "select exists (select from valv.record where id = ?)";
    var gone = "select exists (select from valv.erasure where record_id = ?)";
    if (Sql.value(owner, there, id).equals("f") && Sql.value(owner, gone, id).equals("f")) {
      throw new CannotStart("there is no record " + id + ": nothing was erased");
    }
    var below = "select exists (select from valv.record where parent_id = ?)";
    if (Sql.value(owner, below, id).equals("t")) {
      throw new CannotStart("others stand below " + id + ": erase those first; nothing was erased");
    }
  }

  /** In the caller's transaction; whether there was something to erase. */
  static boolean delete(Connection owner, Decided decided, Clock clock) throws SQLException {
    var id = decided.record();
    var rows =
        Sql.rows(owner, "select kind, label_id from valv.record where id = ? for update", id);
    if (rows.isEmpty()) {
      return false;
    }
    var kind = rows.getFirst().getFirst();
    var label = UUID.fromString(rows.getFirst().getLast());
    Sql.update(owner, "delete from valv.release where record_id = ?", id);
    Sql.update(owner, "delete from valv.outbox where record_id = ?", id);
    Sql.update(owner, "delete from valv.record where id = ?", id);
    Sql.update(
        owner,
        "insert into valv.erasure (record_id, kind, label_id, decision, erased_at)"
            + " values (?, ?, ?, ?, ?) on conflict (record_id) do update"
            + " set effective_at = null, turned_at = null, complete_at = null",
        id,
        kind,
        label,
        decided.decision(),
        Timestamp.from(clock.instant()));
    owe(owner, decided, kind, label);
    return true;
  }

  private static void owe(Connection owner, Decided decided, String kind, UUID label)
      throws SQLException {
    Sql.update(
        owner,
        "insert into valv.owed_entry (act, kind, object_id, label_id, outcome, purpose)"
            + " values ('RECORD_ERASED', ?, ?, ?, 'DONE', ?)",
        kind,
        decided.record(),
        label,
        decided.decision());
  }

  private void renewIndexes(Connection owner) throws SQLException {
    var labels = "select distinct label_id from valv.erasure where effective_at is null";
    for (var row : Sql.rows(owner, labels)) {
      var label = new LabelId(UUID.fromString(row.getFirst()));
      for (var key : LabelKeyRows.newest(owner, label, Purpose.INDEX_FILE)) {
        var next = key.generation() + 1;
        LabelKeyRows.add(
            owner, StoredLabelKey.fresh(label, Purpose.INDEX_FILE, next, master, random));
        Sql.update(
            owner,
            "delete from valv.label_key"
                + " where label_id = ? and purpose = 'INDEX_FILE' and generation < ?",
            label.value(),
            next);
      }
      Sql.update(
          owner,
          "update valv.erasure set effective_at = ? where label_id = ? and effective_at is null",
          Timestamp.from(clock.instant()),
          label.value());
      owner.commit();
      progress.accept("Effective for label " + label + ": its index is built anew");
    }
  }
}
