package se.valv.node.keeping;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;

/**
 * What stands in clear at the beginning of each of the two files of a backup, and is bound into the
 * rest: which backup it is of, which of the two it is, and the file's own key under the passphrase.
 *
 * @param part which of the two
 * @param id of the backup: both files have the same
 * @param takenAt when its snapshot was taken, to the millisecond
 * @param key the file's key, as a key file under the passphrase
 */
record BackupHead(Part part, UUID id, Instant takenAt, byte[] key) {

  private static final byte[] MAGIC = "VALVBACK".getBytes(StandardCharsets.US_ASCII);
  private static final short FORMAT = 1;
  private static final int MOST_KEY_BYTES = 4096;
  private static final int FIXED = MAGIC.length + Short.BYTES + 1 + 3 * Long.BYTES + Short.BYTES;

  /** The two files. */
  enum Part {
    /** Everything but keys. */
    DATA('D'),
    /** Keys, and the files that open them. */
    KEYS('K');

    private final char letter;

    Part(char letter) {
      this.letter = letter;
    }

    /** The end of its file's name. */
    String extension() {
      return this == DATA ? ".data" : ".keys";
    }
  }

  /** The bytes of it. */
  byte[] encode() {
    return ByteBuffer.allocate(FIXED + key.length)
        .put(MAGIC)
        .putShort(FORMAT)
        .put((byte) part.letter)
        .putLong(id.getMostSignificantBits())
        .putLong(id.getLeastSignificantBits())
        .putLong(takenAt.toEpochMilli())
        .putShort((short) key.length)
        .put(key)
        .array();
  }

  /**
   * Reads one.
   *
   * @throws IOException when it is none, or of an unknown format; the message says which
   */
  static BackupHead read(DataInputStream in) throws IOException {
    try {
      if (!Arrays.equals(MAGIC, in.readNBytes(MAGIC.length))) {
        throw new IOException("not a file of a backup");
      }
      if (in.readShort() != FORMAT) {
        throw new IOException("made by a newer version of Valv");
      }
      var part = in.readByte() == 'D' ? Part.DATA : Part.KEYS;
      var id = new UUID(in.readLong(), in.readLong());
      var takenAt = Instant.ofEpochMilli(in.readLong());
      var length = in.readUnsignedShort();
      if (length > MOST_KEY_BYTES) {
        throw new IOException("damaged");
      }
      return new BackupHead(part, id, takenAt, in.readNBytes(length));
    } catch (EOFException e) {
      throw new IOException("cut short", e);
    }
  }
}
