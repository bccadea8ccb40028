package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import se.valv.identity.Kind;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.search.SealedWork;

/** Index work of a label that is sealed under an older key of it: sealed anew. */
final class WorkBehind extends Behind {

  private final LabelId label;

  WorkBehind(Connection owner, Progress progress, LabelId label, LabelKeyring keys) {
    super(owner, progress, keys);
    this.label = label;
  }

  @Override
  String query() {
    return "select seq, record_id, kind, version, op, key_generation, sealed from valv.outbox"
        + " where label_id = ? and key_generation < ? and seq > ? order by seq";
  }

  @Override
  Object[] parameters(Object last) {
    return new Object[] {label.value(), keys().newest(), last};
  }

  @Override
  Object first() {
    return Long.MIN_VALUE;
  }

  @Override
  void carryOver(ResultSet row) throws SQLException {
    var work =
        new SealedWork(
            Kind.valueOf(row.getString(3)),
            new ObjectId(row.getObject(2, UUID.class)),
            row.getInt(4),
            label,
            SealedWork.Puts.valueOf(row.getString(5)),
            row.getBytes(7));
    var again = work.underAnother(keys().from(row.getInt(6)), keys().to());
    Sql.update(
        owner(),
        "update valv.outbox set key_generation = ?, sealed = ? where seq = ?",
        keys().newest(),
        again,
        row.getLong(1));
  }
}
