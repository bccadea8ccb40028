package se.valv.provision;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which one node keeps all that it must not forget: database, keys, certificate and
 * logs; and its indexes, which it can make anew. Open to its owner only, and used by one launcher
 * at a time.
 */
public final class DataDirectory implements AutoCloseable {

  private static final long LEAST_BYTES = 300L << 20;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9/._+-]+");

  private final Path root;
  private final @Nullable FileChannel lock;

  private DataDirectory(Path root, @Nullable FileChannel lock) {
    this.root = root;
    this.lock = lock;
  }

  /**
   * Makes the folder if it is not there, and takes it.
   *
   * @throws CannotStart when it can't be written, or another launcher has it
   */
  public static DataDirectory open(Path path) {
    var root = path.toAbsolutePath().normalize();
    requirePlain("the data folder", root);
    try {
      create(root);
      for (var name : new String[] {"logs", "keys", "tls", "index"}) {
        create(root.resolve(name));
      }
      var data = new DataDirectory(root, lock(root));
      data.takeOver();
      return data;
    } catch (IOException e) {
      throw new CannotStart("can't write the data folder " + root + ": " + reason(e), e);
    }
  }

  /**
   * The folder of a node that runs and has taken it: for whoever works beside it. Closing lets go
   * of nothing.
   */
  public static DataDirectory beside(Path path) {
    return new DataDirectory(path.toAbsolutePath().normalize(), null);
  }

  /**
   * Payara's loaders of classes do not find their way through a space or a letter outside ASCII.
   *
   * @throws CannotStart when there is one
   */
  static void requirePlain(String what, Path path) {
    if (!PLAIN.matcher(path.toString()).matches()) {
      throw new CannotStart(
          what
              + " is at "
              + path
              + ", and Payara works only where names are of letters a-z, digits and . _ - +:"
              + " choose another place");
    }
  }

  /** What an earlier launcher that was killed left running is ended, and there is room to work. */
  private void takeOver() throws IOException {
    if (Files.exists(domain())) {
      LeftOver.end(domain());
    }
    var free = Files.getFileStore(root).getUsableSpace();
    if (free < LEAST_BYTES) {
      close();
      throw new CannotStart(
          "the disk of "
              + root
              + " is full: "
              + (free >> 20)
              + " MB are free, a node needs "
              + (LEAST_BYTES >> 20));
    }
  }

  private static FileChannel lock(Path root) throws IOException {
    var channel =
        FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      if (channel.tryLock() != null) {
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // This process has it already: the same answer as when another one has it.
    }
    channel.close();
    throw new CannotStart(
        "the data folder "
            + root
            + " is in use by another node: stop it, or choose another folder"
            + " with --data");
  }

  private static void create(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
  }

  private static String reason(IOException e) {
    var name = e.getClass().getSimpleName();
    return name.equals("IOException") ? String.valueOf(e.getMessage()) : name;
  }

  /** A file or folder in it, whether or not it exists. */
  public Path path(String name) {
    return root.resolve(name);
  }

  /** The database of an embedded PostgreSQL. */
  public Path postgres() {
    return path("pg");
  }

  /** The key file. */
  public Path masterKey() {
    return path("keys/master.key");
  }

  /** The application server's folder, made anew at every start. */
  public Path domain() {
    return path("domain");
  }

  /** A log. */
  public Path log(String name) {
    return path("logs").resolve(name);
  }

  /** Deletes a folder in it with all its content; nothing happens when it is not there. */
  static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    try (var files = Files.walk(folder)) {
      for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }

  /**
   * Deletes the folder of a node that nobody has taken.
   *
   * @throws IllegalStateException when it can't be deleted
   */
  public static void eraseAll(Path path) {
    try {
      delete(path.toAbsolutePath().normalize());
    } catch (IOException e) {
      throw new IllegalStateException(path + " can't be deleted: " + e.getMessage(), e);
    }
  }

  /** Lets another launcher have it. */
  @Override
  public void close() {
    try {
      if (lock != null) {
        lock.close();
      }
    } catch (IOException e) {
      throw new IllegalStateException("the lock of " + root + " can't be given back", e);
    }
  }
}
