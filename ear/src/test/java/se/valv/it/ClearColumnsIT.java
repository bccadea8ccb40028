package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every column of the running database stands, with its reason, in the page of clear columns. */
class ClearColumnsIT {

  private static final Path PAGE = Path.of("../docs/formats/clear-columns.md");
  private static final Pattern ROW = Pattern.compile("^\\| `(\\w+)` \\| (.+?) \\| \\S.* \\|$");
  private static final Pattern COLUMN = Pattern.compile("`(\\w+)`");

  @Test
  void everyColumnHasAReason() throws IOException {
    assertEquals(onThePage(), inTheDatabase());
  }

  private static Set<String> onThePage() throws IOException {
    var columns = new TreeSet<String>();
    for (var line : Files.readAllLines(PAGE)) {
      var row = ROW.matcher(line);
      if (row.matches()) {
        COLUMN
            .matcher(row.group(2))
            .results()
            .forEach(c -> columns.add(row.group(1) + "." + c.group(1)));
      }
    }
    return columns;
  }

  private static Set<String> inTheDatabase() {
    try (var owner = Sql.owner()) {
      return new TreeSet<>(
          owner.column(
              "select table_name || '.' || column_name from information_schema.columns"
                  + " where table_schema = 'valv' and table_name not like 'flyway%'"));
    }
  }
}
