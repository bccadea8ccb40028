package se.valv.audit.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.DSYNC;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * Notes one after the other in a file, an empty line after each. That the file can't be shortened
 * is for whoever mounts it: an append-only file ({@code chattr +a}), another machine's folder.
 */
record FileAnchor(Path file) implements Anchor {

  /** How far back it is read: others may write there too. */
  private static final int TAIL = 1 << 16;

  @Override
  public void keep(String origin, String note, Instant at) throws IOException {
    Files.writeString(file, note + "\n", UTF_8, WRITE, CREATE, APPEND, DSYNC);
  }

  @Override
  public Optional<Remembered> last(String origin) throws IOException {
    if (!Files.isReadable(file)) {
      return Optional.empty();
    }
    var text = tail();
    var begin = text.lastIndexOf("\n\n" + origin + "\n");
    var note = begin < 0 ? text : text.substring(begin + 2);
    var end = note.indexOf("\n\n", note.indexOf("\n\n") + 2);
    return note.startsWith(origin + "\n") && end > 0
        ? Optional.of(
            new Remembered(note.substring(0, end + 1), Files.getLastModifiedTime(file).toInstant()))
        : Optional.empty();
  }

  private String tail() throws IOException {
    try (var in = FileChannel.open(file)) {
      var bytes = ByteBuffer.allocate((int) Math.min(TAIL, in.size()));
      for (var from = in.size() - bytes.capacity(); bytes.hasRemaining(); ) {
        if (in.read(bytes, from + bytes.position()) < 0) {
          break;
        }
      }
      return new String(bytes.array(), 0, bytes.position(), UTF_8);
    }
  }
}
