package se.valv.it;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;

/** Where a node of the tests may listen. */
final class Ports {

  private Ports() {}

  /**
   * The first of four ports on loopback that nobody listens on, for HTTPS, management, admin and
   * plain HTTP. Where the search begins depends on the process, for others may test here too.
   */
  static int free() {
    int begin = 21_000 + (int) (ProcessHandle.current().pid() % 80) * 100;
    for (int first = begin; first < 30_000; first += 10) {
      if (IntStream.range(first, first + 4).allMatch(Ports::isFree)) {
        return first;
      }
    }
    throw new IllegalStateException("no four free ports");
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false;
    }
  }
}
