package se.valv.verify;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.Sha256;

/**
 * A protected row beside the last entry that wrote it.
 *
 * @param id whose
 * @param row as it is; none when it is not there
 * @param said as the log says it is; none when no entry wrote it
 * @param isErased whether the log says that it was erased
 */
record RowState(UUID id, @Nullable Version row, @Nullable Version said, boolean isErased) {

  /**
   * The body comes whole: that its hash is right is for the verifier to say. Entries of format 1
   * tell a version and no hash.
   */
  static final String QUERY =
      "select coalesce(r.id, s.object_id) as id, r.version, r.label_id, r.body,"
          + " s.object_version, s.label_id as said_label, s.content, exists (select from"
          + " valv.audit_entry x where x.object_id = coalesce(r.id, s.object_id)"
          + " and x.act = 'RECORD_ERASED' and x.outcome = 'DONE') as erased"
          + " from valv.record r full join (select distinct on (e.object_id) e.object_id,"
          + " e.object_version, e.label_id, e.content from valv.audit_entry e"
          + " where e.outcome = 'DONE' and e.object_version is not null and (e.content is not null"
          + " or e.format = 1 and e.kind = 'DOCUMENT') order by e.object_id, e.object_version desc,"
          + " e.content is null, e.at desc, e.epoch desc, e.number desc) s on s.object_id = r.id"
          + " order by 1";

  static RowState of(ResultSet row) throws SQLException {
    var body = row.getBytes("body");
    var version = row.getObject("object_version", Integer.class);
    return new RowState(
        row.getObject("id", UUID.class),
        body == null
            ? null
            : new Version(
                row.getInt("version"), row.getObject("label_id", UUID.class), Sha256.of(body)),
        version == null
            ? null
            : new Version(
                version, row.getObject("said_label", UUID.class), row.getBytes("content")),
        row.getBoolean("erased"));
  }

  /** What is wrong with it; empty when nothing is. */
  Optional<String> wrong() {
    if (row == null) {
      return isErased ? Optional.empty() : Optional.of("is not there: deleted");
    }
    if (isErased) {
      return Optional.of("was erased and is there: put back");
    }
    if (said == null) {
      return Optional.of("was written by no entry: inserted");
    }
    if (row.number < said.number) {
      return Optional.of(
          "is version " + row.number + " and was " + said.number + ": an old one was put back");
    }
    return row.isAsSaidBy(said)
        ? Optional.empty()
        : Optional.of("is not what its last entry wrote: altered");
  }

  /**
   * A version of a row.
   *
   * @param number which
   * @param label under which label
   * @param content SHA-256 of the sealed body; none where an entry does not tell it
   */
  record Version(int number, @Nullable UUID label, byte @Nullable [] content) {

    boolean isAsSaidBy(Version entry) {
      return number == entry.number
          && (entry.content == null
              || (Objects.equals(label, entry.label) && Arrays.equals(content, entry.content)));
    }
  }
}
