package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import se.valv.identity.LabelId;

/** Label keys that a newer one has replaced, and under which nothing stands any more. */
final class UnusedKeys {

  private static final String DELETE =
      """
      delete from valv.label_key k
       where k.label_id = coalesce(?, k.label_id)
         and k.purpose in ('BODY', 'INDEX', 'INDEX_FILE', 'QUERY', 'ANSWER')
         and exists (select from valv.label_key n
                      where n.label_id = k.label_id and n.purpose = k.purpose
                        and n.generation > k.generation)
         and not (k.purpose = 'BODY' and exists (
               select from valv.record r
                where r.label_id = k.label_id and r.key_generation = k.generation))
         and not (k.purpose = 'INDEX' and exists (
               select from valv.outbox o
                where o.label_id = k.label_id and o.key_generation = k.generation))
         and not (k.purpose = 'QUERY' and exists (
               select from valv.search_query q where q.key_generation = k.generation))
         and not (k.purpose = 'ANSWER' and exists (
               select from valv.kept_answer a where a.key_generation = k.generation))\
      """;

  private UnusedKeys() {}

  /** Deletes those of a label, or all; how many they were. */
  static int delete(Connection owner, @Nullable LabelId only) throws SQLException {
    var deleted = Sql.update(owner, DELETE, only == null ? null : only.value());
    Sql.update(
        owner,
        "delete from valv.key_use u where not exists (select from valv.label_key k"
            + " where k.label_id = u.label_id and k.purpose = u.purpose"
            + " and k.generation = u.generation)");
    return deleted;
  }
}
