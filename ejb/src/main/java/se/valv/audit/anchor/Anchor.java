package se.valv.audit.anchor;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.net.SocketFactory;
import javax.net.ssl.SSLSocketFactory;

/** A place outside the node that is told of checkpoints and that the node can't change later. */
public sealed interface Anchor permits FileAnchor, SyslogAnchor {

  /**
   * An anchor as settings name it: {@code file:/path} of a file that is only ever appended to,
   * {@code syslog:host:port} (RFC 5424 over TCP, to a forwarder on the same machine or network) or
   * {@code syslog-tls:host:port} (RFC 5425).
   *
   * @throws IllegalArgumentException when it is none of them, with what is
   */
  static Anchor of(String text) {
    var file = Pattern.compile("file:(/.+)").matcher(text);
    if (file.matches()) {
      return new FileAnchor(Path.of(file.group(1)));
    }
    var syslog = Pattern.compile("syslog(-tls)?:([^:/\\s]+):([1-9]\\d{0,4})").matcher(text);
    if (syslog.matches() && Integer.parseInt(syslog.group(3)) <= 0xffff) {
      var sockets =
          syslog.group(1) == null ? SocketFactory.getDefault() : SSLSocketFactory.getDefault();
      return new SyslogAnchor(sockets, syslog.group(2), Integer.parseInt(syslog.group(3)));
    }
    throw new IllegalArgumentException(
        "valv.audit.anchor is none of file:/path, syslog:host:port and syslog-tls:host:port");
  }

  /**
   * Hands over a checkpoint; when this returns it is written there.
   *
   * @param origin which log
   * @param note the signed note, {@code c2sp.org/signed-note}
   * @param at when
   */
  void keep(String origin, String note, Instant at) throws IOException;

  /** The last checkpoint of a log that was handed over; empty where it can't be asked back. */
  Optional<Remembered> last(String origin) throws IOException;

  /**
   * What an anchor has.
   *
   * @param note the signed note
   * @param at not before it was handed over
   */
  record Remembered(String note, Instant at) {}
}
