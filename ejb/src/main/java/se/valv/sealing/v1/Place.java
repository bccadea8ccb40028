package se.valv.sealing.v1;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;

/**
 * Where a sealed body belongs, which it is bound to: moved to another row, label or version, it
 * does not open.
 *
 * @param kind sort of record
 * @param object which record
 * @param label the label that it carries
 * @param version which version of it
 */
public record Place(Kind kind, ObjectId object, LabelId label, int version) {

  private static final byte[] BODY = "valv sealed body".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] KEY = "valv wrapped key".getBytes(StandardCharsets.US_ASCII);

  /** What the body is bound to. */
  byte[] ofBody() {
    return bytes(BODY);
  }

  /** What the body's key is bound to; never the same as {@link #ofBody}. */
  byte[] ofKey() {
    return bytes(KEY);
  }

  private byte[] bytes(byte[] domain) {
    var name = kind.name().getBytes(StandardCharsets.US_ASCII);
    var length = domain.length + Short.BYTES + 4 * Long.BYTES + Integer.BYTES + name.length;
    return ByteBuffer.allocate(length)
        .put(domain)
        .putShort(SealedBody.FORMAT)
        .putLong(object.value().getMostSignificantBits())
        .putLong(object.value().getLeastSignificantBits())
        .putLong(label.value().getMostSignificantBits())
        .putLong(label.value().getLeastSignificantBits())
        .putInt(version)
        .put(name)
        .array();
  }
}
