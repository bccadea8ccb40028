package se.valv.bench;

import java.nio.ByteBuffer;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import se.valv.audit.CanonicalEntry;
import se.valv.crypto.Mac;
import se.valv.crypto.Randomness;
import se.valv.crypto.Sha256;

/**
 * An entry of somebody who read a document, as a node writes it: format 2, without details.
 *
 * @param epoch of which run
 * @param number within it
 * @param at when
 * @param ids account, participation, object and label
 * @param salt 32 bytes
 * @param leaf 33 bytes
 * @param mac 32 bytes
 */
record BenchEntry(
    long epoch, long number, Instant at, UUID[] ids, byte[] salt, byte[] leaf, byte[] mac) {

  static final String INSERT =
      "insert into valv.audit_entry (epoch, number, format, at, account_id, participation_id, role,"
          + " authentication, source, act, kind, object_id, object_version, label_id, outcome, salt,"
          + " leaf, mac, mac_step) values (?, ?, 2, ?, ?, ?, 'COORDINATOR', 'PASSWORD',"
          + " '192.0.2.17', 'DOCUMENT_READ', 'DOCUMENT', ?, 1, ?, 'DONE', ?, ?, ?, 0)";

  /** What stands in its columns, in bytes. */
  static final int BYTES = 8 + 8 + 2 + 8 + 4 * 16 + 11 + 8 + 10 + 13 + 8 + 4 + 4 + 32 + 33 + 32 + 4;

  private static final Mac KEY = Mac.withKey(new byte[Mac.BYTES]);
  private static final int HEAD = 1;

  static BenchEntry make(long epoch, long number, Instant at, UUID[] ids, Randomness random) {
    var salt = random.bytes(32);
    var hash = Sha256.of(salt, canonical(epoch, number, at, ids));
    var leaf = ByteBuffer.allocate(HEAD + hash.length).put((byte) 2).put(hash).array();
    return new BenchEntry(epoch, number, at, ids, salt, leaf, KEY.tag(leaf));
  }

  private static byte[] canonical(long epoch, long number, Instant at, UUID[] ids) {
    return new CanonicalEntry()
        .number(2)
        .number(epoch)
        .number(number)
        .time(at)
        .optionalId(ids[0])
        .optionalId(ids[1])
        .optionalText("COORDINATOR")
        .optionalId(null)
        .text("PASSWORD")
        .text("192.0.2.17")
        .text("DOCUMENT_READ")
        .text("DOCUMENT")
        .optionalId(ids[2])
        .optionalNumber(1)
        .optionalId(ids[3])
        .optionalText(null)
        .text("DONE")
        .optionalText(null)
        .optionalBytes(null)
        .optionalNumber(null)
        .optionalBytes(null)
        .toBytes();
  }

  /** How many bytes are hashed for its leaf. */
  int hashedBytes() {
    return salt.length + canonical(epoch, number, at, ids).length;
  }

  /** Whether a tag is that of a leaf. */
  static boolean isGenuine(byte[] leaf, byte[] mac) {
    return KEY.matches(leaf, mac);
  }

  void insert(PreparedStatement insert) throws SQLException {
    insert.setLong(1, epoch);
    insert.setLong(2, number);
    insert.setObject(3, at.atOffset(ZoneOffset.UTC));
    insert.setObject(4, ids[0]);
    insert.setObject(5, ids[1]);
    insert.setObject(6, ids[2]);
    insert.setObject(7, ids[3]);
    insert.setBytes(8, salt);
    insert.setBytes(9, leaf);
    insert.setBytes(10, mac);
    insert.executeUpdate();
  }
}
