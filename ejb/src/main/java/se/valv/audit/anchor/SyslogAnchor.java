package se.valv.audit.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocket;

/**
 * One message of RFC 5424 for each checkpoint, its length before it (RFC 6587 and 5425), the note
 * in Base64: facility 13 (log audit), severity 5 (notice). Syslog does not confirm; a connection
 * that takes the bytes is all that is known.
 */
record SyslogAnchor(SocketFactory sockets, String host, int port) implements Anchor {

  private static final int PRIORITY = 13 * 8 + 5;
  private static final int PATIENCE_MILLIS = 5_000;

  @Override
  public void keep(String origin, String note, Instant at) throws IOException {
    var message = message(origin, note, at).getBytes(UTF_8);
    try (var socket = sockets.createSocket()) {
      socket.connect(new InetSocketAddress(host, port), PATIENCE_MILLIS);
      socket.setSoTimeout(PATIENCE_MILLIS);
      if (socket instanceof SSLSocket tls) {
        var parameters = tls.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        tls.setSSLParameters(parameters);
        tls.startHandshake();
      }
      var out = socket.getOutputStream();
      out.write((message.length + " ").getBytes(UTF_8));
      out.write(message);
      out.flush();
    }
  }

  @Override
  public Optional<Remembered> last(String origin) {
    return Optional.empty();
  }

  static String message(String origin, String note, Instant at) {
    var encoded = Base64.getEncoder().encodeToString(note.getBytes(UTF_8));
    return "<" + PRIORITY + ">1 " + at + " - valv - CHECKPOINT - " + origin + " " + encoded;
  }
}
