package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import se.valv.crypto.Aead;
import se.valv.crypto.LabelKey;
import se.valv.crypto.MasterKey;
import se.valv.crypto.Purpose;
import se.valv.crypto.Randomness;
import se.valv.crypto.StoredLabelKey;
import se.valv.identity.LabelId;
import se.valv.problem.Tampered;

/** The keys of one label for one purpose, opened, while something is carried over to the newest. */
final class LabelKeyring {

  private final StoredLabelKey newest;
  private final Map<Integer, LabelKey> keys;

  private LabelKeyring(StoredLabelKey newest, Map<Integer, LabelKey> keys) {
    this.newest = newest;
    this.keys = keys;
  }

  /** Those that there are; there is at least one. */
  static LabelKeyring open(
      Connection owner, LabelId label, Purpose purpose, MasterKey master, Randomness random)
      throws SQLException {
    var keys = new HashMap<Integer, LabelKey>();
    var rows = LabelKeyRows.of(owner, label, purpose);
    for (var stored : rows) {
      keys.put(stored.generation(), stored.opened(master, random));
    }
    return new LabelKeyring(rows.getLast(), keys);
  }

  /** The generation that everything is carried over to. */
  int newest() {
    return newest.generation();
  }

  /** The newest key. */
  Aead to() {
    return from(newest());
  }

  /**
   * The key of a generation.
   *
   * @throws Tampered when there is none
   */
  Aead from(int generation) {
    var key = keys.get(generation);
    if (key == null) {
      throw new Tampered("a label key is missing");
    }
    return key.aead();
  }

  /** Notes, in the caller's transaction, how often the newest key has sealed. */
  void count(Connection owner, long seals) throws SQLException {
    Sql.rows(
        owner,
        "select valv.count_seals(?, ?, ?, ?)",
        newest.label().value(),
        newest.purpose().name(),
        newest.generation(),
        seals);
  }
}
