package se.valv.node.keeping;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The tables of a schema in such an order that each stands after those that it refers to, with the
 * columns that are kept: all but those that mean something in one cluster alone.
 */
final class Catalog {

  /** What is made anew after a restore: sessions, counted failures, questions, index positions. */
  private static final Set<String> LEFT_OUT =
      Set.of("session", "login_throttle", "search_query", "index_commit", "flyway_schema_history");

  private static final String COLUMNS =
      """
      select c.relname, a.attname
        from pg_class c join pg_attribute a on a.attrelid = c.oid
       where c.relnamespace = 'valv'::regnamespace and c.relkind in ('r', 'p')
         and not c.relispartition and a.attnum > 0 and not a.attisdropped
         and a.attgenerated = '' and a.atttypid <> 'xid8'::regtype
       order by c.relname, a.attnum\
      """;

  private static final String REFERENCES =
      """
      select distinct f.conrelid::regclass::text, f.confrelid::regclass::text
        from pg_constraint f
       where f.connamespace = 'valv'::regnamespace and f.contype = 'f'
         and f.conrelid <> f.confrelid and f.conparentid = 0\
      """;

  private Catalog() {}

  /** Tables with their columns, each after those that it refers to. */
  static Map<String, List<String>> tables(Connection owner) throws SQLException {
    var columns = new TreeMap<String, List<String>>();
    for (var row : Sql.rows(owner, COLUMNS)) {
      if (!LEFT_OUT.contains(row.getFirst())) {
        columns.computeIfAbsent(row.getFirst(), any -> new ArrayList<>()).add(row.getLast());
      }
    }
    var references = new TreeMap<String, Set<String>>();
    for (var row : Sql.rows(owner, REFERENCES)) {
      var to = plain(row.getLast());
      if (columns.containsKey(to)) {
        references.computeIfAbsent(plain(row.getFirst()), any -> new TreeSet<>()).add(to);
      }
    }
    return ordered(columns, references);
  }

  private static Map<String, List<String>> ordered(
      Map<String, List<String>> columns, Map<String, Set<String>> references) {
    var order = new LinkedHashMap<String, List<String>>();
    while (order.size() < columns.size()) {
      var before = order.size();
      columns.forEach((table, its) -> {
        if (order.keySet().containsAll(references.getOrDefault(table, Set.of()))) {
          order.putIfAbsent(table, its);
        }
      });
      if (order.size() == before) {
        throw new IllegalStateException("tables refer to one another in a ring");
      }
    }
    return order;
  }

  /** Where each sequence stands. */
  static Map<String, String> sequences(Connection owner) throws SQLException {
    var sequences = new TreeMap<String, String>();
    var query =
        "select sequencename, last_value::text from pg_sequences"
            + " where schemaname = 'valv' and last_value is not null";
    for (var row : Sql.rows(owner, query)) {
      sequences.put(row.getFirst(), row.getLast());
    }
    return sequences;
  }

  private static String plain(String name) {
    return name.startsWith("valv.") ? name.substring("valv.".length()) : name;
  }
}
