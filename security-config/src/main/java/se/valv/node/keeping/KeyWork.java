package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.identity.LabelId;

/**
 * Work on keys that was begun and has not come to its end: it goes on when it is asked for again.
 *
 * @param id its id
 * @param kind what is done
 * @param label of which label's keys; null for all, and for the master key
 * @param target number of the master key that is to wrap; 0 for other work
 * @param began when
 */
record KeyWork(UUID id, Kind kind, @Nullable LabelId label, int target, Instant began) {

  /** What is done. */
  enum Kind {
    /** All label keys are wrapped by a new master key. */
    ROTATE_MASTER,
    /** Labels get new keys, and what the old ones wrap is wrapped by those. */
    ROTATE_LABEL,
    /** Labels get new keys, and everything is sealed anew. */
    REENCRYPT,
    /** Labels of which something was erased get new keys, and nothing stands under the old ones. */
    ERASE_ROUND;

    /** The command that does it. */
    String command() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private static final String COLUMNS =
      "select id, kind, label_id, coalesce(target, 0), began_at from valv.key_work";

  /** New work, written down in the caller's transaction. */
  static KeyWork begin(Connection owner, KeyWork work) throws SQLException {
    Sql.update(
        owner,
        "insert into valv.key_work (id, kind, label_id, target, began_at) values (?, ?, ?, ?, ?)",
        work.id,
        work.kind.name(),
        work.label == null ? null : work.label.value(),
        work.target == 0 ? null : work.target,
        Timestamp.from(work.began));
    return work;
  }

  /** All that was broken off. */
  static List<KeyWork> unfinished(Connection owner) throws SQLException {
    try (var statement =
            Sql.prepared(owner, COLUMNS + " where ended_at is null order by began_at");
        var rows = statement.executeQuery()) {
      var all = new ArrayList<KeyWork>();
      while (rows.next()) {
        var label = rows.getObject(3, UUID.class);
        all.add(
            new KeyWork(
                rows.getObject(1, UUID.class),
                Kind.valueOf(rows.getString(2)),
                label == null ? null : new LabelId(label),
                rows.getInt(4),
                rows.getTimestamp(5).toInstant()));
      }
      return all;
    }
  }

  /** Notes, in the caller's transaction, that it came to its end. */
  void end(Connection owner, Clock clock) throws SQLException {
    Sql.update(
        owner,
        "update valv.key_work set ended_at = ? where id = ?",
        Timestamp.from(clock.instant()),
        id);
  }

  /** In the operator's words. */
  String told() {
    return kind.command() + (label == null ? "" : " " + label) + ", begun " + began;
  }
}
