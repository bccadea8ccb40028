package se.valv.crypto;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/**
 * A secret on disk: readable by its owner only, there whole or not at all, on the disk when the
 * call returns, and written over another only by {@link #replace}.
 */
final class PrivateFile {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);

  private PrivateFile() {}

  /**
   * Writes a new file.
   *
   * @throws java.nio.file.FileAlreadyExistsException when {@code file} is there; it is left alone
   */
  static void create(Path file, byte[] content) throws IOException {
    place(file, content, draft -> Files.createLink(file, draft));
  }

  /** Writes a file in the place of another: the one or the other is there, whole, at any time. */
  static void replace(Path file, byte[] content) throws IOException {
    place(file, content, draft -> Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE));
  }

  /** The same, and writes zeros over what the other held: no name leads there any more. */
  static void replaceAndErase(Path file, byte[] content) throws IOException {
    try (var old = FileChannel.open(file, StandardOpenOption.WRITE)) {
      replace(file, content);
      old.write(ByteBuffer.allocate(Math.toIntExact(old.size())), 0);
      old.force(true);
    }
  }

  private static void place(Path file, byte[] content, Placing placing) throws IOException {
    var directory = file.toAbsolutePath().getParent();
    if (directory == null) {
      throw new IOException(file + " is a directory");
    }
    var draft = directory.resolve("." + new Randomness().token());
    try {
      writeThrough(draft, content);
      placing.place(draft);
    } finally {
      Files.deleteIfExists(draft);
    }
    try (var entry = FileChannel.open(directory, StandardOpenOption.READ)) {
      entry.force(true);
    }
  }

  /** Reads a file, and refuses one that anybody but its owner may read or write. */
  static byte[] read(Path file) throws IOException {
    if (!OWNER_ONLY.containsAll(Files.getPosixFilePermissions(file))) {
      throw new IOException(file + " is open to others than its owner: chmod 600 it");
    }
    return Files.readAllBytes(file);
  }

  private static void writeThrough(Path file, byte[] content) throws IOException {
    var options = EnumSet.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    var mode = PosixFilePermissions.asFileAttribute(OWNER_ONLY);
    try (var channel = FileChannel.open(file, options, mode)) {
      var buffer = ByteBuffer.wrap(content);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** Gives a draft that is on the disk its name. */
  @FunctionalInterface
  private interface Placing {
    void place(Path draft) throws IOException;
  }
}
