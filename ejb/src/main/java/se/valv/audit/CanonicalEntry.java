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
 * writer. Byte table in {@code docs/formats/audit-entry.md}. A field that may be absent begins with
 * one byte, 0 or 1.
 */
public final class CanonicalEntry {

  /** The first format: entries of it have no hash of what they wrote. */
  public static final short FIRST = 1;

  /** The format that entries are written in, also the first byte of the leaf. */
  public static final short VERSION = 2;

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);

  /** An entry of which nothing is written yet. */
  public CanonicalEntry() {}

  /** Eight bytes, most significant first. */
  public CanonicalEntry number(long value) {
    bytes.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(value).array());
    return this;
  }

  /** Microseconds since 1970-01-01T00:00Z. */
  public CanonicalEntry time(Instant value) {
    return number(ChronoUnit.MICROS.between(Instant.EPOCH, value));
  }

  /** Length in four bytes, then UTF-8. */
  public CanonicalEntry text(String value) {
    return raw(value.getBytes(UTF_8));
  }

  /** Absent, or a text. */
  public CanonicalEntry optionalText(@Nullable String value) {
    return value == null ? absent() : present().text(value);
  }

  /** Absent, or sixteen bytes. */
  public CanonicalEntry optionalId(@Nullable UUID value) {
    return value == null
        ? absent()
        : present().number(value.getMostSignificantBits()).number(value.getLeastSignificantBits());
  }

  /** Absent, or a number. */
  public CanonicalEntry optionalNumber(@Nullable Integer value) {
    return value == null ? absent() : present().number(value);
  }

  /** Absent, or length in four bytes and then the bytes. */
  public CanonicalEntry optionalBytes(byte @Nullable [] value) {
    return value == null ? absent() : present().raw(value);
  }

  /** What was written so far. */
  public byte[] toBytes() {
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
