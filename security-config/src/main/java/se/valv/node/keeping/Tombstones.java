package se.valv.node.keeping;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.postgresql.PGConnection;
import se.valv.crypto.Randomness;
import se.valv.node.keeping.BackupHead.Part;
import se.valv.node.keeping.Erasure.Decided;

/** What a newer backup knows to be erased, erased again in what was restored from an older one. */
final class Tombstones {

  private static final Pattern TABLE = Pattern.compile("table erasure\\(([a-z_,]+)\\)");

  private Tombstones() {}

  /** Erases them; there is no index yet, and none is built of them. */
  static void replay(
      Connection owner, BackupPair newer, char[] passphrase, Clock clock, Consumer<String> progress)
      throws SQLException, IOException {
    owner.setAutoCommit(false);
    Sql.update(owner, "create temporary table gone (like valv.erasure) on commit drop");
    try (var reader = BackupReader.open(newer.file(Part.DATA), passphrase, new Randomness())) {
      for (var name = reader.next(); name.isPresent(); name = reader.next()) {
        var table = TABLE.matcher(name.get());
        if (table.matches()) {
          var sql = "copy gone (" + table.group(1) + ") from stdin (format binary)";
          owner.unwrap(PGConnection.class).getCopyAPI().copyIn(sql, reader.content());
        }
      }
    }
    var erased = 0;
    for (var row : Sql.rows(owner, "select record_id, decision from gone")) {
      var decided = new Decided(UUID.fromString(row.getFirst()), row.getLast());
      erased += Erasure.delete(owner, decided, clock) ? 1 : 0;
    }
    Sql.update(
        owner,
        "update valv.erasure set effective_at = ? where effective_at is null",
        Timestamp.from(clock.instant()));
    owner.commit();
    owner.setAutoCommit(true);
    progress.accept("Erased again: " + erased + " records that were erased since");
  }
}
