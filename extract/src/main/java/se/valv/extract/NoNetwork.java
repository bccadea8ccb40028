package se.valv.extract;

import java.io.IOException;
import java.net.ProtocolFamily;
import java.net.Socket;
import java.nio.channels.DatagramChannel;
import java.nio.channels.Pipe;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.channels.spi.AbstractSelector;
import java.nio.channels.spi.SelectorProvider;

/**
 * Refuses every connection. Named to the machine that runs the program as its provider of channels,
 * which it asks for by the constructor.
 */
public final class NoNetwork extends SelectorProvider {

  private static final String REFUSED = "this program has no network";

  /** For the virtual machine. */
  public NoNetwork() {
    super();
  }

  /** From now on no socket is made. */
  @SuppressWarnings("deprecation") // There is no other way to say it, and no date for its end.
  static void begin() throws IOException {
    Socket.setSocketImplFactory(() -> {
      throw new IllegalStateException(REFUSED);
    });
  }

  @Override
  public DatagramChannel openDatagramChannel() throws IOException {
    throw new IOException(REFUSED);
  }

  @Override
  public DatagramChannel openDatagramChannel(ProtocolFamily family) throws IOException {
    throw new IOException(REFUSED);
  }

  @Override
  public Pipe openPipe() throws IOException {
    throw new IOException(REFUSED);
  }

  @Override
  public AbstractSelector openSelector() throws IOException {
    throw new IOException(REFUSED);
  }

  @Override
  public ServerSocketChannel openServerSocketChannel() throws IOException {
    throw new IOException(REFUSED);
  }

  @Override
  public SocketChannel openSocketChannel() throws IOException {
    throw new IOException(REFUSED);
  }
}
