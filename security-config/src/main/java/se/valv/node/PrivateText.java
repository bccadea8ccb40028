package se.valv.node;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/** Small files that only their owner may read. */
final class PrivateText {

  private PrivateText() {}

  /** Writes a new file of mode 600. */
  static void write(Path file, String content) throws IOException {
    var mode = PosixFilePermissions.fromString("rw-------");
    Files.createFile(file, PosixFilePermissions.asFileAttribute(mode));
    Files.writeString(file, content, StandardCharsets.UTF_8);
  }
}
