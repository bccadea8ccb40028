package se.valv.extract;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.StandardProtocolFamily;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;

final class NoNetworkTest {

  @Test
  void noChannelIsOpenedAndNoHostIsFound() {
    var network = new NoNetwork();
    assertThrows(IOException.class, network::openSocketChannel);
    assertThrows(IOException.class, network::openServerSocketChannel);
    assertThrows(IOException.class, network::openDatagramChannel);
    assertThrows(IOException.class, () -> network.openDatagramChannel(StandardProtocolFamily.INET));
    assertThrows(IOException.class, network::openPipe);
    assertThrows(IOException.class, network::openSelector);
    assertThrows(UnknownHostException.class, () -> InetAddress.getAllByName("nagon.example"));
  }
}
