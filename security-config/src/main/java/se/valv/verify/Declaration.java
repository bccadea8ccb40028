package se.valv.verify;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;
import se.valv.audit.EntryNumber;
import se.valv.crypto.Sha256;

/**
 * An entry that says something of the log as a whole, with what its leaf was made of: so it is told
 * where the other entries are not, and proved by the tree.
 *
 * @param position its place
 * @param hashed salt and canonical form, docs/formats/audit-entry.md
 */
record Declaration(long position, byte[] hashed) {

  /** Which entries do. */
  static final String CONDITION =
      "e.act in ('RESTORED', 'CHECKPOINT_KEY_CHANGED') and e.outcome = 'DONE'"
          + " and e.purpose is not null";

  private static final int SALT = 32;
  private static final int ID = 16;

  /** Whether a leaf is of it. */
  boolean isOf(byte[] leaf) {
    return Arrays.equals(Sha256.of(hashed), Arrays.copyOfRange(leaf, 1, leaf.length));
  }

  /** What it says; nothing when it is no entry, or one without purpose or that was not done. */
  Optional<Said> said() {
    try {
      var in = ByteBuffer.wrap(hashed).position(SALT + Long.BYTES);
      var number = new EntryNumber(in.getLong(), in.getLong());
      var at = Instant.EPOCH.plus(in.getLong(), ChronoUnit.MICROS);
      skip(in, ID);
      skip(in, ID);
      optionalText(in);
      skip(in, ID);
      text(in);
      text(in);
      var act = text(in);
      text(in);
      skip(in, ID);
      skip(in, Long.BYTES);
      skip(in, ID);
      var purpose = optionalText(in);
      var isDone = text(in).equals("DONE");
      return purpose.filter(p -> isDone).map(p -> new Said(act, number, at, p));
    } catch (BufferUnderflowException | IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  private static void skip(ByteBuffer in, int length) {
    if (in.get() != 0) {
      in.position(in.position() + length);
    }
  }

  private static Optional<String> optionalText(ByteBuffer in) {
    return in.get() == 0 ? Optional.empty() : Optional.of(text(in));
  }

  private static String text(ByteBuffer in) {
    var length = in.getInt();
    if (length < 0 || length > in.remaining()) {
      throw new BufferUnderflowException();
    }
    var bytes = new byte[length];
    in.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  /**
   * What an entry says.
   *
   * @param act what was done
   * @param number of the entry
   * @param at when
   * @param purpose the rest
   */
  record Said(String act, EntryNumber number, Instant at, String purpose) {}
}
