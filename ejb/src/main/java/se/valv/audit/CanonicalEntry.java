package se.valv.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes an entry as the bytes that are hashed: every field in a fixed order, nothing left to the
 * writer. Version 1; byte table in {@code docs/formats/audit-entry.md}. A field that may be absent
 * begins with one byte, 0 or 1.
 */
final class CanonicalEntry {

  /** Format version 1, also the first byte of the leaf. */
  static final short VERSION = 1;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

  /** Eight bytes, most significant first. */
  CanonicalEntry number(long value) {
    bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    return this;
  }

  /** Microseconds since 1970-01-01T00:00Z. */
  CanonicalEntry time(Instant value) {
    return number(ChronoUnit.MICROS.between(Instant.EPOCH, value));
  }

  /** Length in four bytes, then UTF-8. */
  CanonicalEntry text(String value) {
    return raw(value.getBytes(UTF_8));
  }

  CanonicalEntry optionalText(@Nullable String value) {
    return value == null ? absent() : present().text(value);
  }

  /** Sixteen bytes. */
  CanonicalEntry optionalId(@Nullable UUID value) {
    return value == null
        ? absent()
        : present().number(value.getMostSignificantBits()).number(value.getLeastSignificantBits());
  }

  CanonicalEntry optionalNumber(@Nullable Integer value) {
    return value == null ? absent() : present().number(value);
  }

  CanonicalEntry optionalBytes(byte @Nullable [] value) {
    return value == null ? absent() : present().raw(value);
  }

  byte[] toBytes() {
    return bytes.toByteArray();
  }

  private CanonicalEntry raw(byte[] value) {
    bytes.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(value.length).array());
    bytes.writeBytes(value);
    return this;
  }

  private CanonicalEntry absent() {
    bytes.write(0);
    return this;
  }

  private CanonicalEntry present() {
    bytes.write(1);
    return this;
  }
}
