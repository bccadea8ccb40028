package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import se.valv.provision.CannotStart;
import se.valv.provision.DatabaseAccess;

/** What keys there are, how often each has sealed, and which work on them was broken off. */
public final class KeyStatus {

  /** How often a key may seal under random nonces (NIST SP 800-38D, 8.3). */
  private static final String BOUND = "2^32";

  private static final String MASTERS =
      """
      select m.number, to_char(m.since at time zone 'UTC', 'YYYY-MM-DD HH24:MI'),
             coalesce(to_char(m.destroyed_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), ''),
             (select count(*) from valv.label_key k where k.master_key = m.number)
        from valv.master_key m order by m.number\
      """;

  private static final String PURPOSES =
      """
      select k.purpose, count(*), count(*) - count(distinct k.label_id),
             coalesce(sum(u.seals), 0), coalesce(max(u.seals), 0)
        from valv.label_key k
        left join valv.key_use u using (label_id, purpose, generation)
       group by k.purpose order by k.purpose\
      """;

  private static final String KEYS =
      """
      select k.label_id, k.purpose, k.generation,
             to_char(k.created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI'), k.master_key,
             coalesce(u.seals, 0)
        from valv.label_key k
        left join valv.key_use u using (label_id, purpose, generation)
       order by k.label_id, k.purpose, k.generation\
      """;

  private KeyStatus() {}

  /**
   * Prints it.
   *
   * @param all also a line for each key
   * @throws CannotStart when the database can't be reached
   */
  public static void print(DatabaseAccess access, boolean all, Consumer<String> out) {
    try (var owner = Sql.of(access)) {
      table(out, "%-8s %-17s %-17s %12s", heads("master", "since (UTC)", "destroyed", "wraps"));
      for (var row : Sql.rows(owner, MASTERS)) {
        table(out, "%-8s %-17s %-17s %12s", row);
      }
      purposes(owner, out);
      if (all) {
        keys(owner, out);
      }
      out.accept("");
      out.accept("A key may seal " + BOUND + " times; at half of it the node rings the alarm.");
      if (!Sql.rows(owner, CheckpointRotation.APPROVED).isEmpty()) {
        out.accept("Approved and not carried out: rotate-checkpoint");
      }
      for (var work : KeyWork.unfinished(owner)) {
        out.accept("Broken off: " + work.told() + ": run it again, and it goes on");
      }
    } catch (SQLException e) {
      throw new CannotStart("the database can't be read: SQL state " + e.getSQLState(), e);
    }
  }

  private static void purposes(Connection owner, Consumer<String> out) throws SQLException {
    var form = "%-15s %8s %8s %15s %20s";
    out.accept("");
    table(out, form, heads("purpose", "keys", "older", "sealed", "most by one key"));
    for (var row : Sql.rows(owner, PURPOSES)) {
      table(out, form, row);
    }
  }

  private static void keys(Connection owner, Consumer<String> out) throws SQLException {
    var form = "%-36s %-15s %10s %-17s %8s %15s";
    out.accept("");
    table(out, form, heads("label", "purpose", "generation", "since (UTC)", "master", "sealed"));
    for (var row : Sql.rows(owner, KEYS)) {
      table(out, form, row);
    }
  }

  private static List<String> heads(String... names) {
    return List.of(names);
  }

  private static void table(Consumer<String> out, String form, List<String> row) {
    out.accept(String.format(Locale.ROOT, form, row.toArray()).stripTrailing());
  }
}
