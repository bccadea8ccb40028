package se.valv.search;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Optional;
import se.valv.crypto.Aead;
import se.valv.problem.Tampered;
import se.valv.search.IndexWork.Target;

/**
 * How index work is sealed; format 1, see {@code docs/formats/index-work.md}. Record, kind,
 * version, label and operation are bound in, so that no row passes for another.
 */
final class WorkSeal {

  private static final byte FORMAT = 1;
  private static final byte[] DOMAIN = "valv index work 1".getBytes(US_ASCII);
  private static final byte PUT = 'P';
  private static final byte REMOVE = 'R';
  private static final byte[] NOTHING = {};

  private WorkSeal() {}

  static byte[] seal(Aead key, IndexWork work) {
    var plain = work.content().map(IndexTextBytes::write).orElse(NOTHING);
    return formatted(key.seal(plain, bound(work.target(), work.content().isPresent())));
  }

  /**
   * Gives back the work.
   *
   * @param puts whether it is said to put a record, rather than to take it away
   * @throws Tampered when it is not what was sealed for this target
   */
  static IndexWork open(Aead key, Target target, boolean puts, byte[] sealed) {
    var plain = plain(key, bound(target, puts), sealed);
    return new IndexWork(target, puts ? Optional.of(IndexTextBytes.read(plain)) : Optional.empty());
  }

  /** The same work under another key of the label. */
  static byte[] again(Aead from, Aead to, Target target, boolean puts, byte[] sealed) {
    var bound = bound(target, puts);
    var plain = plain(from, bound, sealed);
    try {
      return formatted(to.seal(plain, bound));
    } finally {
      Arrays.fill(plain, (byte) 0);
    }
  }

  private static byte[] plain(Aead key, byte[] bound, byte[] sealed) {
    if (sealed.length == 0 || sealed[0] != FORMAT) {
      throw new Tampered("index work of an unknown format");
    }
    return key.open(Arrays.copyOfRange(sealed, 1, sealed.length), bound);
  }

  private static byte[] formatted(byte[] sealed) {
    return ByteBuffer.allocate(1 + sealed.length).put(FORMAT).put(sealed).array();
  }

  private static byte[] bound(Target target, boolean puts) {
    var kind = target.kind().name().getBytes(US_ASCII);
    var record = target.record().value();
    var label = target.label().value();
    return ByteBuffer.allocate(DOMAIN.length + 1 + 4 * Long.BYTES + Integer.BYTES + kind.length)
        .put(DOMAIN)
        .put(puts ? PUT : REMOVE)
        .putLong(record.getMostSignificantBits())
        .putLong(record.getLeastSignificantBits())
        .putLong(label.getMostSignificantBits())
        .putLong(label.getLeastSignificantBits())
        .putInt(target.version())
        .put(kind)
        .array();
  }
}
