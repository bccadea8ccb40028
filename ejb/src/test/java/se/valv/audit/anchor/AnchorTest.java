package se.valv.audit.anchor;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.crypto.Certificates;
import se.valv.crypto.Randomness;

class AnchorTest {

  private static final Instant AT = Instant.parse("2026-11-23T10:15:30.123456Z");
  private static final String NOTE = "valv.example/log\n17\nAAAA\n\n— valv.example/log BBBB\n";
  private static final String MESSAGE =
      "<109>1 2026-11-23T10:15:30.123456Z - valv - CHECKPOINT - valv.example/log "
          + "dmFsdi5leGFtcGxlL2xvZwoxNwpBQUFBCgrigJQgdmFsdi5leGFtcGxlL2xvZyBCQkJCCg==";

  @TempDir private Path folder;

  @Test
  void aFileGetsOneNoteAfterTheOther() throws IOException {
    var file = folder.resolve("ankare");
    Anchor.of("file:" + file).keep("valv.example/log", NOTE, AT);
    Anchor.of("file:" + file).keep("valv.example/log", NOTE, AT);
    assertEquals(NOTE + "\n" + NOTE + "\n", Files.readString(file));
    var gone = Anchor.of("file:" + folder.resolve("borta/ankare"));
    assertThrows(IOException.class, () -> gone.keep("valv.example/log", NOTE, AT));
  }

  @Test
  void aFileIsAskedForTheLastNoteOfALog() throws IOException {
    var file = folder.resolve("ankare");
    var anchor = Anchor.of("file:" + file);
    assertEquals(Optional.empty(), anchor.last("valv.example/log"));
    var other = NOTE.replace("/log", "/annan");
    Files.writeString(file, "x".repeat(70_000) + other);
    assertEquals(Optional.empty(), anchor.last("valv.example/annan"), "no note begins there");
    Files.writeString(file, "");
    var newer = NOTE.replace("17", "18");
    anchor.keep("valv.example/log", NOTE, AT);
    assertEquals(NOTE, anchor.last("valv.example/log").orElseThrow().note());
    anchor.keep("valv.example/log", newer, AT);
    anchor.keep("valv.example/annan", other, AT);
    var last = anchor.last("valv.example/log").orElseThrow();
    assertEquals(newer, last.note());
    assertEquals(Files.getLastModifiedTime(file).toInstant(), last.at());
    Files.writeString(file, "valv.example/log\n17\nAAAA\n\n");
    assertEquals(Optional.empty(), anchor.last("valv.example/log"), "it was cut short");
    var syslog = Anchor.of("syslog:127.0.0.1:1");
    assertEquals(Optional.empty(), syslog.last("valv.example/log"), "it can't be asked");
  }

  @Test
  void syslogGetsOneMessageWithItsLength() throws IOException {
    try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var heard = heardBy(server);
      Anchor.of("syslog:127.0.0.1:" + server.getLocalPort()).keep("valv.example/log", NOTE, AT);
      assertEquals(MESSAGE.length() + " " + MESSAGE, heard.join());
    }
  }

  @Test
  void overTlsTheOtherEndProvesItself() throws IOException, GeneralSecurityException {
    var ours = tls();
    try (var server =
        ours.getServerSocketFactory().createServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      var heard = heardBy(server);
      new SyslogAnchor(ours.getSocketFactory(), "localhost", server.getLocalPort())
          .keep("valv.example/log", NOTE, AT);
      assertEquals(MESSAGE.length() + " " + MESSAGE, heard.join());
      var refused = heardBy(server);
      var stranger = Anchor.of("syslog-tls:localhost:" + server.getLocalPort());
      assertThrows(IOException.class, () -> stranger.keep("valv.example/log", NOTE, AT));
      assertEquals("", refused.exceptionally(e -> "").join());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "file:",
        "file:relativ",
        "syslog:logg",
        "syslog:logg:0",
        "syslog:logg:65536",
        "syslog:logg:514:",
        "udp:logg:514",
        "syslog-tls::6514"
      })
  void whatIsNoAnchorIsNamed(String text) {
    var thrown = assertThrows(IllegalArgumentException.class, () -> Anchor.of(text));
    assertEquals(
        "valv.audit.anchor is none of file:/path, syslog:host:port and syslog-tls:host:port",
        thrown.getMessage());
  }

  private static CompletableFuture<String> heardBy(ServerSocket server) {
    return CompletableFuture.supplyAsync(() -> {
      try (var socket = server.accept()) {
        return new String(socket.getInputStream().readAllBytes(), UTF_8);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    });
  }

  private SSLContext tls() throws IOException, GeneralSecurityException {
    var password = "ett lösenord".toCharArray();
    var file = folder.resolve("tls.p12");
    var certificate =
        Certificates.createForLoopback(
            file, password, "syslog", Clock.systemUTC(), new Randomness());
    var keys = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
    keys.init(KeyStore.getInstance(file.toFile(), password), password);
    var trusted = KeyStore.getInstance("PKCS12");
    trusted.load(null, null);
    trusted.setCertificateEntry("syslog", certificate);
    var trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
    trust.init(trusted);
    var context = SSLContext.getInstance("TLSv1.3");
    context.init(keys.getKeyManagers(), trust.getTrustManagers(), null);
    return context;
  }
}
