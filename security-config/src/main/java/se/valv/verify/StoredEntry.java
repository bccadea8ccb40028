package se.valv.verify;

import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.audit.CanonicalEntry;
import se.valv.audit.EntryNumber;
import se.valv.crypto.Sha256;

/**
 * An entry as its row has it.
 *
 * @param number its number
 * @param micros its time, microseconds since 1970
 * @param act what was done
 * @param purpose purpose or case number
 * @param leaf the leaf that the row says it has
 * @param computed the leaf that its columns make
 * @param salt what is hashed first
 * @param canonical what is hashed after it
 * @param pending whether it waits for a place
 */
record StoredEntry(
    EntryNumber number,
    long micros,
    String act,
    @Nullable String purpose,
    byte[] leaf,
    byte[] computed,
    byte[] salt,
    byte[] canonical,
    boolean pending) {

  /** The columns that {@link #of} reads. */
  static final String COLUMNS =
      "e.epoch, e.number, e.format, (extract(epoch from e.at) * 1000000)::bigint as micros,"
          + " e.account_id, e.participation_id, e.role, e.acting_for, e.authentication, e.source,"
          + " e.act, e.kind, e.object_id, e.object_version, e.label_id, e.purpose, e.outcome,"
          + " e.rule, e.details, e.details_key, e.content, e.salt, e.leaf";

  /** The bytes that are hashed. */
  byte[] hashed() {
    return ByteBuffer.allocate(salt.length + canonical.length).put(salt).put(canonical).array();
  }

  static StoredEntry of(ResultSet row) throws SQLException {
    var canonical = canonical(row);
    var salt = row.getBytes("salt");
    var hash = Sha256.of(salt, canonical);
    return new StoredEntry(
        new EntryNumber(row.getLong("epoch"), row.getLong("number")),
        row.getLong("micros"),
        row.getString("act"),
        row.getString("purpose"),
        row.getBytes("leaf"),
        ByteBuffer.allocate(1 + hash.length).put((byte) row.getInt("format")).put(hash).array(),
        salt,
        canonical,
        row.getBoolean("pending"));
  }

  private static byte[] canonical(ResultSet row) throws SQLException {
    var format = row.getInt("format");
    var entry =
        new CanonicalEntry()
            .number(format)
            .number(row.getLong("epoch"))
            .number(row.getLong("number"))
            .time(Instant.EPOCH.plus(row.getLong("micros"), ChronoUnit.MICROS))
            .optionalId(row.getObject("account_id", UUID.class))
            .optionalId(row.getObject("participation_id", UUID.class))
            .optionalText(row.getString("role"))
            .optionalId(row.getObject("acting_for", UUID.class))
            .text(row.getString("authentication"))
            .text(row.getString("source"))
            .text(row.getString("act"))
            .text(row.getString("kind"))
            .optionalId(row.getObject("object_id", UUID.class))
            .optionalNumber(row.getObject("object_version", Integer.class))
            .optionalId(row.getObject("label_id", UUID.class))
            .optionalText(row.getString("purpose"))
            .text(row.getString("outcome"))
            .optionalText(row.getString("rule"))
            .optionalBytes(row.getBytes("details"))
            .optionalNumber(row.getObject("details_key", Integer.class));
    return format == CanonicalEntry.FIRST
        ? entry.toBytes()
        : entry.optionalBytes(row.getBytes("content")).toBytes();
  }
}
