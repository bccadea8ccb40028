package se.valv.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.valv.node.Reached;
import se.valv.provision.CannotStart;
import se.valv.provision.DatabaseAccess;

/** The log where it is written, opened as {@code valv_audit_reader}, who can alter nothing. */
final class LogDatabase implements AutoCloseable {

  private final Path folder;
  private final @Nullable Reached node;
  private final DatabaseTrail trail;

  private LogDatabase(Path folder, @Nullable Reached node, DatabaseTrail trail) {
    this.folder = folder;
    this.node = node;
    this.trail = trail;
  }

  /**
   * Opens the one that the options name: a node's, by its data folder, or any by its address.
   *
   * @throws CannotStart when it can't be read
   */
  static LogDatabase of(AuditOptions options) {
    var url = options.value("--database");
    if (url.isPresent()) {
      var file =
          options
              .path("--password-file")
              .orElseThrow(
                  () -> new CannotStart("--database needs --password-file, of valv_audit_reader"));
      return new LogDatabase(Path.of(""), null, reader(url.get(), password(file)));
    }
    var data = options.path("--data").orElse(Path.of("data"));
    var node = Reached.node(data, options.path("--config").orElse(null));
    var isOpen = false;
    try {
      var access = node.access();
      if (access.auditReaderPassword().isEmpty()) {
        throw new CannotStart(
            "the password of valv_audit_reader is not known here: name it in the --config file, or"
                + " use --database");
      }
      var trail = reader(access.jdbcUrl(), access.auditReaderPassword());
      isOpen = true;
      return new LogDatabase(data, node, trail);
    } finally {
      if (!isOpen) {
        node.close();
      }
    }
  }

  private static DatabaseTrail reader(String url, String password) {
    return DatabaseTrail.open(url, DatabaseAccess.AUDIT_READER, password);
  }

  private static String password(Path file) {
    try {
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new CannotStart("can't read the password in " + file, e);
    }
  }

  DatabaseTrail trail() {
    return trail;
  }

  /** The node's data folder; empty when only an address was named. */
  Path folder() {
    return folder;
  }

  @Override
  public void close() {
    trail.close();
    if (node != null) {
      node.close();
    }
  }
}
