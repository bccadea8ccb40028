package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.valv.crypto.Randomness;
import se.valv.crypto.Sha256;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.problem.Tampered;
import se.valv.sealing.v1.Place;
import se.valv.sealing.v1.SealedBody;

/**
 * Records of a label whose key is wrapped by an older key of it. Their keys are wrapped anew, or
 * their bodies sealed anew; of those the trail is told the new hash.
 */
final class RecordsBehind extends Behind {

  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private final LabelId label;
  private final boolean reseals;
  private final Randomness random = new Randomness();

  RecordsBehind(
      Connection owner, Progress progress, LabelId label, LabelKeyring keys, boolean reseals) {
    super(owner, progress, keys);
    this.label = label;
    this.reseals = reseals;
  }

  /** How many there are. */
  long count() throws SQLException {
    var sql = "select count(*) from valv.record where label_id = ? and key_generation < ?";
    return Long.parseLong(Sql.value(owner(), sql, label.value(), keys().newest()));
  }

  @Override
  String query() {
    return "select id, kind, version, key_generation, format, wrapped_key, "
        + (reseals ? "body" : "''::bytea")
        + " from valv.record where label_id = ? and key_generation < ? and id > ? order by id";
  }

  @Override
  Object[] parameters(Object last) {
    return new Object[] {label.value(), keys().newest(), last};
  }

  @Override
  Object first() {
    return BEFORE_ALL;
  }

  @Override
  void carryOver(ResultSet row) throws SQLException {
    var kind = Kind.valueOf(row.getString(2));
    var version = row.getInt(3);
    var place = new Place(kind, new ObjectId(row.getObject(1, UUID.class)), label, version);
    var from = keys().from(row.getInt(4));
    if (row.getShort(5) != SealedBody.FORMAT) {
      throw new Tampered("a sealed body says that it is of a format that there is not");
    }
    var before = new SealedBody(row.getBytes(6), row.getBytes(7));
    if (reseals) {
      var after = before.resealed(place, from, keys().to(), random);
      if (write(place, before, after, ", body = ?", after.body()) > 0) {
        owe(place, after);
      }
    } else {
      var after = before.rewrapped(place, from, keys().to());
      write(place, before, after, "");
    }
  }

  private int write(Place place, SealedBody before, SealedBody after, String more, Object... body)
      throws SQLException {
    var sql =
        "update valv.record set key_generation = ?, wrapped_key = ?"
            + more
            + " where id = ? and label_id = ? and version = ? and wrapped_key = ?";
    var parameters = new java.util.ArrayList<Object>();
    parameters.add(keys().newest());
    parameters.add(after.wrappedKey());
    parameters.addAll(java.util.List.of(body));
    parameters.add(place.object().value());
    parameters.add(label.value());
    parameters.add(place.version());
    parameters.add(before.wrappedKey());
    return Sql.update(owner(), sql, parameters.toArray());
  }

  private void owe(Place place, SealedBody after) throws SQLException {
    Sql.update(
        owner(),
        "insert into valv.owed_entry"
            + " (act, kind, object_id, object_version, label_id, content, outcome, purpose)"
            + " values ('RECORD_RESEALED', ?, ?, ?, ?, ?, 'DONE', ?)",
        place.kind().name(),
        place.object().value(),
        place.version(),
        label.value(),
        Sha256.of(after.body()),
        "generation " + keys().newest());
  }
}
