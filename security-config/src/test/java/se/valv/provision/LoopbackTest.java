package se.valv.provision;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class LoopbackTest {

  @Test
  void aTakenPortIsToldAndWhatToDo() throws IOException {
    try (var taken = new ServerSocket(0, 1, InetAddress.ofLiteral(Loopback.ADDRESS))) {
      var port = taken.getLocalPort();
      var refusal = assertThrows(CannotStart.class, () -> Loopback.requireFree(port));
      assertEquals("port " + port + " is taken: choose another with --port", refusal.line());
    }
  }

  @Test
  void aFreePortIsFree() {
    Loopback.requireFree(Loopback.freePort());
  }
}
