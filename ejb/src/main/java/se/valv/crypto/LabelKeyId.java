package se.valv.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import se.valv.identity.LabelId;

/**
 * Names one key of the ring.
 *
 * @param label whose it is; {@link LabelId#NONE} for keys of no label, and an operator's id for the
 *     key of its blind index
 * @param purpose what it is for
 * @param generation from 1; for some purposes a month or an epoch
 */
record LabelKeyId(LabelId label, Purpose purpose, int generation) {

  private static final byte[] DOMAIN = "valv label key 1".getBytes(StandardCharsets.US_ASCII);

  /** What the wrapped key is bound to, so that no row passes for another. */
  byte[] associatedData() {
    var name = purpose.name().getBytes(StandardCharsets.US_ASCII);
    return ByteBuffer.allocate(DOMAIN.length + 2 * Long.BYTES + Integer.BYTES + name.length)
        .put(DOMAIN)
        .putLong(label.value().getMostSignificantBits())
        .putLong(label.value().getLeastSignificantBits())
        .putInt(generation)
        .put(name)
        .array();
  }
}
