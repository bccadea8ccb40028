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
    var sealed = key.seal(plain, bound(work.target(), work.content().isPresent()));
    return ByteBuffer.allocate(1 + sealed.length).put(FORMAT).put(sealed).array();
  }

  /**
   * Gives back the work.
   *
   * @param puts whether it is said to put a record, rather than to take it away
   * @throws Tampered when it is not what was sealed for this target
   */
  static IndexWork open(Aead key, Target target, boolean puts, byte[] sealed) {
    if (sealed.length == 0 || sealed[0] != FORMAT) {
      throw new Tampered("index work of an unknown format");
    }
    var plain = key.open(Arrays.copyOfRange(sealed, 1, sealed.length), bound(target, puts));
    return new IndexWork(target, puts ? Optional.of(IndexTextBytes.read(plain)) : Optional.empty());
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
