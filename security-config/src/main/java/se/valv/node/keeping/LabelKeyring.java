package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import se.valv.crypto.Aead;
import se.valv.crypto.LabelKey;
import se.valv.crypto.MasterKey;
import se.valv.crypto.Purpose;
import se.valv.crypto.Randomness;
import se.valv.identity.LabelId;
import se.valv.problem.Tampered;

/** The keys of one label for one purpose, opened, while something is carried over to the newest. */
final class LabelKeyring {

  private final Map<Integer, LabelKey> keys;
  private final int newest;

  private LabelKeyring(Map<Integer, LabelKey> keys, int newest) {
    this.keys = keys;
    this.newest = newest;
  }

  /** Those that there are; there is at least one. */
  static LabelKeyring open(
      Connection owner, LabelId label, Purpose purpose, MasterKey master, Randomness random)
      throws SQLException {
    var keys = new TreeMap<Integer, LabelKey>();
    for (var stored : LabelKeyRows.of(owner, label, purpose)) {
      keys.put(stored.generation(), stored.opened(master, random));
    }
    return new LabelKeyring(keys, keys.lastKey());
  }

  /** The generation that everything is carried over to. */
  int newest() {
    return newest;
  }

  /** The newest key. */
  Aead to() {
    return from(newest);
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
}
