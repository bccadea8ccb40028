package se.valv.node.keeping;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import se.valv.node.keeping.BackupHead.Part;

/**
 * Backups from before the newest master key: their files of keys hold the old one.
 *
 * @param pairs where their files would lie, in one folder
 */
record OldBackups(List<BackupPair> pairs) {

  private static final int BLOCK = 1 << 16;

  /** As the database knows of them; the newest is not one. */
  static OldBackups of(Connection owner, Path folder) throws SQLException {
    var older =
        "select (extract(epoch from b.taken_at) * 1000)::bigint from valv.backup b"
            + " where b.taken_at < (select max(since) from valv.master_key) order by b.taken_at";
    var pairs = new ArrayList<BackupPair>();
    for (var row : Sql.rows(owner, older)) {
      var taken = Instant.ofEpochMilli(Long.parseLong(row.getFirst()));
      pairs.add(BackupPair.at(folder, taken));
    }
    return new OldBackups(pairs);
  }

  /** Destroys those that lie there, and names those that do not. */
  void destroyKeys(Consumer<String> progress) throws IOException {
    for (var pair : pairs) {
      var keys = pair.file(Part.KEYS);
      if (Files.exists(keys)) {
        writeOver(keys);
        Files.delete(keys);
        progress.accept("Destroyed: " + keys);
      } else {
        progress.accept(
            "Destroy "
                + keys.getFileName()
                + " wherever it is, if it is not yet: it holds old keys");
      }
    }
  }

  private static void writeOver(Path file) throws IOException {
    try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      for (var at = 0L; at < channel.size(); at += BLOCK) {
        var length = (int) Math.min(BLOCK, channel.size() - at);
        channel.write(ByteBuffer.allocate(length), at);
      }
      channel.force(true);
    }
  }
}
