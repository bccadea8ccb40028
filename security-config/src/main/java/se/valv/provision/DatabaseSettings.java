package se.valv.provision;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What PostgreSQL must be set to before anything classified is put into it. The node's own is
 * started so; one that others run is asked.
 */
public final class DatabaseSettings {

  /**
   * Statements, parameters and rows in no log; passwords not in clear; what is acknowledged kept.
   */
  public static final Map<String, String> REQUIRED =
      Map.ofEntries(
          Map.entry("log_error_verbosity", "terse"),
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_parameter_max_length", "0"),
          Map.entry("log_parameter_max_length_on_error", "0"),
          Map.entry("log_statement", "none"),
          Map.entry("log_min_duration_statement", "-1"),
          Map.entry("log_min_duration_sample", "-1"),
          Map.entry("log_duration", "off"),
          Map.entry("debug_print_parse", "off"),
          Map.entry("debug_print_rewritten", "off"),
          Map.entry("debug_print_plan", "off"),
          Map.entry("password_encryption", "scram-sha-256"),
          Map.entry("row_security", "on"),
          Map.entry("data_checksums", "on"),
          Map.entry("fsync", "on"),
          Map.entry("full_page_writes", "on"),
          Map.entry("synchronous_commit", "on"));

  private DatabaseSettings() {}

  /**
   * Demands them of a database.
   *
   * @throws CannotStart when it can't be asked, or with every setting that differs
   */
  public static void require(DatabaseAccess access) {
    var settings = settings(access);
    var wrong = new ArrayList<String>();
    new TreeMap<>(REQUIRED)
        .forEach((name, value) -> {
          var found = settings.get(name);
          if (!value.equals(found)) {
            wrong.add(name + " is " + found + " and must be " + value);
          }
        });
    if (!wrong.isEmpty()) {
      throw new CannotStart(
          "the database is set so that it leaks or loses: "
              + String.join("; ", wrong)
              + ": mend its postgresql.conf and restart it");
    }
  }

  private static Map<String, String> settings(DatabaseAccess access) {
    try (var connection =
            DriverManager.getConnection(
                access.jdbcUrl(), DatabaseAccess.OWNER, access.ownerPassword());
        var statement = connection.prepareStatement("select name, setting from pg_settings")) {
      var settings = new TreeMap<String, String>();
      var rows = statement.executeQuery();
      while (rows.next()) {
        settings.put(rows.getString(1), rows.getString(2));
      }
      return settings;
    } catch (SQLException e) {
      throw new CannotStart(
          "the database at "
              + access.jdbcUrl().replaceFirst("\\?.*", "")
              + " does not let "
              + DatabaseAccess.OWNER
              + " in: "
              + List.of(String.valueOf(e.getMessage()).split("\n")).getFirst(),
          e);
    }
  }
}
