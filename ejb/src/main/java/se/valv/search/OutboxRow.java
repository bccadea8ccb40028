package se.valv.search;

import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;

/**
 * One row of the outbox, as the database gives it: nothing in it is believed before the seal is
 * open.
 *
 * @param place where it stands
 * @param record what its work is about
 * @param label whose index it is for
 * @param kind name of a kind
 * @param version of the record
 * @param puts whether it puts the record, rather than takes it away
 * @param keyGeneration of the label's index key
 * @param sealed the work
 */
record OutboxRow(
    Place place,
    ObjectId record,
    LabelId label,
    String kind,
    int version,
    boolean puts,
    int keyGeneration,
    byte[] sealed) {

  static final String PUT = "PUT";
  static final String REMOVE = "REMOVE";

  /** Columns in the order of {@code valv.outbox_since}. */
  static OutboxRow of(Object[] columns) {
    return new OutboxRow(
        new Place((String) columns[1], ((Number) columns[0]).longValue()),
        new ObjectId((UUID) columns[2]),
        new LabelId((UUID) columns[3]),
        (String) columns[4],
        ((Number) columns[5]).intValue(),
        columns[6].equals(PUT),
        ((Number) columns[7]).intValue(),
        (byte[]) columns[8]);
  }

  /** What its work is about; {@link IllegalArgumentException} when there is no such kind. */
  IndexWork.Target target() {
    return new IndexWork.Target(Kind.valueOf(kind), record, version, label);
  }

  /**
   * A place among the rows.
   *
   * @param transaction which wrote the row
   * @param sequence its number, which grows within one transaction
   */
  record Place(String transaction, long sequence) {}
}
