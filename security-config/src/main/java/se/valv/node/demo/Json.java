package se.valv.node.demo;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** JSON of this package: read from resources, written to files that only their owner can read. */
final class Json {

  static final JsonMapper MAPPER =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  private Json() {}

  static <T> T resource(String name, Class<T> type) throws IOException {
    try (InputStream in = Json.class.getResourceAsStream("/demo/" + name)) {
      if (in == null) {
        throw new IOException("demo/" + name + " is missing from the program");
      }
      return MAPPER.readValue(in, type);
    }
  }

  /** Writes {@code value}, mode 600, whole or not at all. */
  static void write(Path file, Object value) throws IOException {
    var draft = file.resolveSibling("." + file.getFileName() + ".new");
    Files.deleteIfExists(draft);
    var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var options = Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    try (var channel = FileChannel.open(draft, options, mode)) {
      var bytes = ByteBuffer.wrap(MAPPER.writeValueAsBytes(value));
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
  }
}
