package se.valv.node;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;

/**
 * Where a running node tells commands of its own operator how to reach its database, as its owner
 * and as the reader of the log: a socket in the data folder, which only the folder's owner may
 * open. The passwords are in no file.
 */
final class NodeDoor implements AutoCloseable {

  private static final String NAME = "door";

  /** What the kernel takes as the name of a socket, and one for its end. */
  private static final int LONGEST = 107;

  private final Path path;
  private final ServerSocketChannel server;

  private NodeDoor(Path path, ServerSocketChannel server) {
    this.path = path;
    this.server = server;
  }

  /**
   * Opens it; none when the data folder's name is too long for a socket: commands then work only
   * while the node is stopped.
   */
  static Optional<NodeDoor> open(DataDirectory data, DatabaseAccess access) throws IOException {
    var path = data.path(NAME);
    if (isTooLong(path)) {
      return Optional.empty();
    }
    Files.deleteIfExists(path);
    var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
    server.bind(UnixDomainSocketAddress.of(path));
    Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));
    var door = new NodeDoor(path, server);
    Thread.ofPlatform().daemon().name("door").start(() -> door.tell(access));
    return Optional.of(door);
  }

  private static boolean isTooLong(Path path) {
    return path.toString().getBytes(StandardCharsets.UTF_8).length > LONGEST;
  }

  private void tell(DatabaseAccess access) {
    var line =
        String.join(
            "\n", access.jdbcUrl(), access.ownerPassword(), access.auditReaderPassword(), "");
    while (server.isOpen()) {
      try (var client = server.accept()) {
        var told = ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8));
        while (told.hasRemaining()) {
          client.write(told);
        }
      } catch (IOException e) {
        // Who asked has gone, or the node is closing: the condition of the loop tells.
      }
    }
  }

  /** Asks the node that runs on a data folder; nothing when none does. */
  static Optional<DatabaseAccess> ask(Path data) {
    var path = data.toAbsolutePath().normalize().resolve(NAME);
    if (isTooLong(path) || !Files.exists(path)) {
      return Optional.empty();
    }
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(path));
        var in = Channels.newInputStream(channel)) {
      var told = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1);
      return told.length < 3
          ? Optional.empty()
          : Optional.of(new DatabaseAccess(told[0], told[1], "", told[2]));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  @Override
  public void close() throws IOException {
    server.close();
    Files.deleteIfExists(path);
  }
}
