package se.valv.provision;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;

/** Ports of this machine's own loopback interface, the only one a node listens on. */
public final class Loopback {

  /** The address of every listener of a node. */
  public static final String ADDRESS = "127.0.0.1";

  private Loopback() {}

  /** A port that nobody listens on now. */
  public static int freePort() {
    try (var socket = bind(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new CannotStart("no free port on " + ADDRESS + ": " + e.getMessage(), e);
    }
  }

  /**
   * Makes sure that a port can be listened on.
   *
   * @throws CannotStart when it can't
   */
  public static void requireFree(int port) {
    try (var socket = bind(port)) {
      assert socket.isBound();
    } catch (IOException e) {
      throw new CannotStart("port " + port + " is taken: choose another with --port", e);
    }
  }

  private static ServerSocket bind(int port) throws IOException {
    var socket = new ServerSocket();
    socket.setReuseAddress(true);
    try {
      socket.bind(new InetSocketAddress(InetAddress.ofLiteral(ADDRESS), port));
    } catch (IOException e) {
      socket.close();
      throw e;
    }
    return socket;
  }
}
