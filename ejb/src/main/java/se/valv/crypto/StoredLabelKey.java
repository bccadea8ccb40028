package se.valv.crypto;

import java.util.Arrays;
import se.valv.identity.LabelId;
import se.valv.problem.Tampered;

/**
 * One row of the table of label keys, for whoever turns keys: it can be checked, wrapped by another
 * master key, and opened. Whoever has one and a {@link MasterKey} has the key.
 *
 * @param label whose it is; {@link LabelId#NONE} for keys of no label
 * @param purpose what it is for
 * @param generation from 1; for some purposes a month or an epoch
 * @param masterKey number of the master key that wraps it
 * @param wrapped the key, wrapped
 */
public record StoredLabelKey(
    LabelId label, Purpose purpose, int generation, int masterKey, byte[] wrapped) {

  /** A new key, wrapped by the current master key. */
  public static StoredLabelKey fresh(
      LabelId label, Purpose purpose, int generation, MasterKey master, Randomness random) {
    var id = new LabelKeyId(label, purpose, generation);
    var number = master.current();
    var key = random.bytes(RawKey.BYTES);
    try {
      var wrapped = master.key(number).seal(key, id.associatedData());
      return new StoredLabelKey(label, purpose, generation, number, wrapped);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** Whether these master keys hold the one that wraps it, and it opens. */
  public boolean opensUnder(MasterKey master) {
    if (!master.holds(masterKey)) {
      return false;
    }
    try {
      Arrays.fill(unwrap(master), (byte) 0);
      return true;
    } catch (Tampered e) {
      return false;
    }
  }

  /** The same key, wrapped by the current master key. */
  public StoredLabelKey underCurrent(MasterKey master) {
    var number = master.current();
    var key = unwrap(master);
    try {
      var again = master.key(number).seal(key, id().associatedData());
      return new StoredLabelKey(label, purpose, generation, number, again);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /**
   * The key itself.
   *
   * @throws Tampered when it is not what was wrapped there
   */
  public LabelKey opened(MasterKey master, Randomness random) {
    return new LabelKey(generation, new Aead(new RawKey(unwrap(master), "AES"), random));
  }

  private byte[] unwrap(MasterKey master) {
    return master.key(masterKey).open(wrapped, id().associatedData());
  }

  private LabelKeyId id() {
    return new LabelKeyId(label, purpose, generation);
  }

  /** Says which, and no more. */
  @Override
  public String toString() {
    return "StoredLabelKey[" + label + " " + purpose + " " + generation + "]";
  }
}
