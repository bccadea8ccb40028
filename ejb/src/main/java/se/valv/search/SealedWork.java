package se.valv.search;

import se.valv.crypto.Aead;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.problem.Tampered;

/**
 * A row of the outbox for whoever turns keys: it can be sealed anew, and is not read.
 *
 * @param kind of the record
 * @param record which record
 * @param version of the record
 * @param label whose index the work is for
 * @param puts whether it puts the record there or takes it away
 * @param sealed the work, format 1 of docs/formats/index-work.md
 */
public record SealedWork(
    Kind kind, ObjectId record, int version, LabelId label, Puts puts, byte[] sealed) {

  /** What the work does. */
  public enum Puts {
    /** Puts the record into the index. */
    PUT,
    /** Takes it away. */
    REMOVE
  }

  /**
   * The same work under another key of the label.
   *
   * @throws Tampered when it is not what was sealed there
   */
  public byte[] underAnother(Aead from, Aead to) {
    var target = new IndexWork.Target(kind, record, version, label);
    return WorkSeal.again(from, to, target, puts == Puts.PUT, sealed);
  }

  /** Says which record, and no more. */
  @Override
  public String toString() {
    return "SealedWork[" + record + "]";
  }
}
