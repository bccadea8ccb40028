package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.MasterKey;
import se.valv.crypto.Purpose;
import se.valv.crypto.Randomness;
import se.valv.crypto.StoredLabelKey;
import se.valv.identity.LabelId;
import se.valv.provision.CannotStart;
import se.valv.provision.DatabaseAccess;

/**
 * Gives labels new keys while the node serves. Rotation wraps the keys of their records by the new
 * ones and leaves the bodies as they are; reencryption seals bodies and index work anew, and the
 * indexes are built anew. Old keys that nothing needs any more are deleted. Broken off anywhere, it
 * goes on where it was when it is asked for again.
 */
public final class LabelRotation {

  private final KeyWork.Kind kind;
  private final MasterKey master;
  private final Clock clock;
  private final Consumer<String> progress;
  private final Randomness random = new Randomness();

  private LabelRotation(
      KeyWork.Kind kind, MasterKey master, Clock clock, Consumer<String> progress) {
    this.kind = kind;
    this.master = master;
    this.clock = clock;
    this.progress = progress;
  }

  /** New keys, and what the old ones wrap is wrapped by those. */
  public static LabelRotation wrapping(MasterKey master, Clock clock, Consumer<String> progress) {
    return new LabelRotation(KeyWork.Kind.ROTATE_LABEL, master, clock, progress);
  }

  /** New keys, and everything is sealed anew. */
  public static LabelRotation sealing(MasterKey master, Clock clock, Consumer<String> progress) {
    return new LabelRotation(KeyWork.Kind.REENCRYPT, master, clock, progress);
  }

  /**
   * New keys, under which everything stands but what was erased: bodies stay as they are, index
   * work is sealed anew.
   */
  static LabelRotation afterErasure(MasterKey master, Clock clock, Consumer<String> progress) {
    return new LabelRotation(KeyWork.Kind.ERASE_ROUND, master, clock, progress);
  }

  /**
   * Turns the keys of one label, or of all.
   *
   * @throws CannotStart when the key file is not that of the data, or there is no such label
   * @throws Failed when it came to no good end; asked for again, it goes on
   */
  public void turn(DatabaseAccess access, @Nullable LabelId only) {
    KeyCheck.require(access, master);
    try (var owner = Sql.alone(access)) {
      var work = begun(owner, only);
      Others.await(owner, progress);
      var refused = carryOver(owner, only);
      Others.awaitUse(owner, progress);
      end(owner, work, refused);
    } catch (SQLException e) {
      throw new Failed("the database refused: SQL state " + e.getSQLState() + ": run it again", e);
    }
  }

  private boolean resealsBodies() {
    return kind == KeyWork.Kind.REENCRYPT;
  }

  private boolean resealsWork() {
    return kind != KeyWork.Kind.ROTATE_LABEL;
  }

  /** Keys that get a next generation. */
  private List<Purpose> purposes() {
    return resealsWork()
        ? List.of(Purpose.BODY, Purpose.INDEX, Purpose.INDEX_FILE, Purpose.QUERY, Purpose.ANSWER)
        : List.of(Purpose.BODY, Purpose.INDEX, Purpose.QUERY, Purpose.ANSWER);
  }

  private KeyWork begun(Connection owner, @Nullable LabelId only) throws SQLException {
    for (var work : KeyWork.unfinished(owner)) {
      if (work.kind() == kind && java.util.Objects.equals(work.label(), only)) {
        progress.accept("Going on with " + work.told());
        return work;
      }
    }
    var keys = new ArrayList<StoredLabelKey>();
    for (var purpose : purposes()) {
      keys.addAll(LabelKeyRows.newest(owner, only, purpose));
    }
    if (keys.isEmpty()) {
      throw new CannotStart("there is no such label with keys: see ./valv keys status --all");
    }
    owner.setAutoCommit(false);
    var work = KeyWork.begin(owner, new KeyWork(UUID.randomUUID(), kind, only, 0, clock.instant()));
    for (var key : keys) {
      var next = key.generation() + 1;
      LabelKeyRows.add(
          owner, StoredLabelKey.fresh(key.label(), key.purpose(), next, master, random));
    }
    owner.commit();
    owner.setAutoCommit(true);
    progress.accept("New keys are in use: " + keys.size());
    return work;
  }

  private long carryOver(Connection owner, @Nullable LabelId only) throws SQLException {
    var records =
        new Progress(resealsBodies() ? "Records sealed anew" : "Records", clock, progress);
    var index = new Progress("Index work sealed anew", clock, progress);
    long refused = 0;
    for (var label : labels(owner, only, Purpose.BODY)) {
      var keys = LabelKeyring.open(owner, label, Purpose.BODY, master, random);
      refused += new RecordsBehind(owner, records, label, keys, resealsBodies()).carryAllOver();
    }
    if (resealsWork()) {
      for (var label : labels(owner, only, Purpose.INDEX)) {
        var keys = LabelKeyring.open(owner, label, Purpose.INDEX, master, random);
        refused += new WorkBehind(owner, index, label, keys).carryAllOver();
      }
      index.tellAll();
    }
    records.tellAll();
    return refused;
  }

  private static Set<LabelId> labels(Connection owner, @Nullable LabelId only, Purpose purpose)
      throws SQLException {
    var labels = new TreeSet<LabelId>(java.util.Comparator.comparing(LabelId::value));
    LabelKeyRows.newest(owner, only, purpose).forEach(key -> labels.add(key.label()));
    return labels;
  }

  private void end(Connection owner, KeyWork work, long refused) throws SQLException {
    owner.setAutoCommit(false);
    var deleted = UnusedKeys.delete(owner, work.label());
    work.end(owner, clock);
    var what = work.label() == null ? "all labels" : "label " + work.label();
    Sql.owe(owner, resealsBodies() ? "REENCRYPTED" : "LABEL_KEYS_ROTATED", "DONE", what);
    owner.commit();
    progress.accept("Done: " + what + "; old keys deleted: " + deleted);
    if (refused > 0) {
      throw new Failed(
          refused + " rows could not be opened and stay under their old keys: see the lines above");
    }
  }
}
