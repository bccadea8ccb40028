package se.valv.node.keeping;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import se.valv.node.keeping.Erasure.Decided;
import se.valv.provision.CannotStart;
import se.valv.provision.DatabaseAccess;

/**
 * The certificate that records were erased (gallringsbevis): which, by which decision, from when on
 * it is effective, and from when on complete. The log tells the same, for whoever does not believe
 * a text.
 */
public final class Certificate {

  private static final String ROWS =
      """
      select record_id, kind, decision,
             coalesce(to_char(effective_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), ''),
             coalesce(to_char(complete_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), '')
        from valv.erasure\
      """;

  private Certificate() {}

  /** Of the records of a list. */
  public static List<String> of(DatabaseAccess access, List<Decided> list) {
    var ids = list.stream().map(d -> d.record().toString()).collect(Collectors.joining(","));
    var among = " where record_id = any (string_to_array(?, ',')::uuid[])";
    return lines(access, ROWS + among + " order by erased_at, record_id", ids);
  }

  /** Of what the last round made complete. */
  public static List<String> ofLastRound(DatabaseAccess access) {
    return lines(
        access,
        ROWS
            + " where complete_at = (select max(complete_at) from valv.erasure)"
            + " order by erased_at, record_id");
  }

  private static List<String> lines(DatabaseAccess access, String query, Object... parameters) {
    var lines = new ArrayList<String>();
    lines.add("GALLRINGSBEVIS (certificate of erasure)");
    try (var owner = Sql.of(access)) {
      for (var row : Sql.rows(owner, query, parameters)) {
        lines.add("");
        line(lines, "Uppgift (record)", row.get(1) + " " + row.get(0));
        line(lines, "Gallringsbeslut (decision)", row.get(2));
        line(lines, "Verkställd (effective)", row.get(3));
        line(lines, "Fullständig (complete)", complete(row.get(4)));
      }
    } catch (SQLException e) {
      throw new CannotStart("the database can't be read: SQL state " + e.getSQLState(), e);
    }
    return lines;
  }

  private static String complete(String at) {
    return at.isEmpty() ? "inte ännu (not yet): when ./valv erase-round has run" : at;
  }

  private static void line(List<String> lines, String name, String value) {
    lines.add(String.format(Locale.ROOT, "%-28s %s", name, value));
  }
}
