package se.valv.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import se.valv.node.Node;

/** What a node listens on, as the kernel tells it: the sockets that its processes hold open. */
final class Listeners {

  private static final String LISTENING = "0A";

  private Listeners() {}

  /** The address of each TCP port that a process of the node listens on. */
  static Map<Integer, InetAddress> of(Node node) {
    var sockets = new HashSet<String>();
    node.processes().flatMap(Listeners::withChildren).forEach(process -> add(process, sockets));
    var found = new TreeMap<Integer, InetAddress>();
    for (var table : new String[] {"/proc/net/tcp", "/proc/net/tcp6"}) {
      for (var line : lines(Path.of(table))) {
        var columns = line.strip().split("\\s+", -1);
        if (columns[3].equals(LISTENING) && sockets.contains("socket:[" + columns[9] + "]")) {
          var address = columns[1].split(":", -1);
          found.put(Integer.parseInt(address[1], 16), address(address[0]));
        }
      }
    }
    return found;
  }

  /** The port in a JDBC address. */
  static int portOf(String jdbcUrl) {
    return URI.create(jdbcUrl.substring("jdbc:".length())).getPort();
  }

  static Stream<ProcessHandle> withChildren(ProcessHandle process) {
    return Stream.concat(Stream.of(process), process.descendants());
  }

  private static void add(ProcessHandle process, Set<String> sockets) {
    try (var files = Files.list(Path.of("/proc", Long.toString(process.pid()), "fd"))) {
      for (var file : files.toList()) {
        sockets.add(Files.readSymbolicLink(file).toString());
      }
    } catch (IOException e) {
      // A process or file that has just ended holds nothing open.
    }
  }

  private static Iterable<String> lines(Path table) {
    try {
      return Files.readAllLines(table).stream().skip(1).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The kernel writes addresses as words of four bytes, each in the machine's order. */
  private static InetAddress address(String hex) {
    var bytes = HexFormat.of().parseHex(hex);
    for (int word = 0; word < bytes.length; word += 4) {
      swap(bytes, word, word + 3);
      swap(bytes, word + 1, word + 2);
    }
    try {
      return InetAddress.getByAddress(bytes);
    } catch (UnknownHostException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void swap(byte[] bytes, int one, int other) {
    byte kept = bytes[one];
    bytes[one] = bytes[other];
    bytes[other] = kept;
  }
}
