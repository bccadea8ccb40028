package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.InetAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.provision.DatabaseSettings;

/** The settings that leak when they are forgotten, each proved on the running node. */
class HardeningIT {

  private static final Pattern MAKE =
      Pattern.compile(
          "payara|glassfish|grizzly|jersey|mojarra|eclipselink|shiro|\\bat [a-z]+(\\.\\w+){2,}\\(",
          Pattern.CASE_INSENSITIVE);

  /**
   * Those two more are only on a node for tests in the container; CanaryIT looks at another one.
   */
  @Test
  void thereIsNoOtherListenerThanTheNamedOnes() {
    var node = TestNode.running();
    var expected =
        Set.of(
            node.node().baseUrl().getPort(),
            node.node().managementUrl().getPort(),
            node.adminPort(),
            node.adminPort() + 1,
            Listeners.portOf(node.node().database().jdbcUrl()));
    assertEquals(expected, Listeners.of(node.node()).keySet());
  }

  @Test
  void everyListenerIsOnLoopback() {
    for (var listener : Listeners.of(TestNode.running().node()).entrySet()) {
      assertTrue(listener.getValue().isLoopbackAddress(), () -> "open to others: " + listener);
    }
  }

  @Test
  void onlyTheCurrentTlsIsSpoken() throws IOException {
    assertEquals("TLSv1.3", handshake("TLSv1.3"));
    assertThrows(SSLException.class, () -> handshake("TLSv1.2"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/logga-in",
        "/handlingar",
        "/finns-inte",
        "/api/v1/me",
        "/api/v1/finns-inte",
        "/api/v1/openapi.json",
        "/fel.html",
        "/sidor/logga-in.xhtml",
        "/a;jsessionid=1",
        "/jakarta.faces.resource/x"
      })
  void everyAnswerIsGuardedAndTellsNoMakeOrVersion(String path) {
    for (var method : List.of("GET", "POST", "OPTIONS", "PUT", "FOO")) {
      var answer = Http.anonymous().send(method, path, BodyPublishers.noBody());
      assertTrue(answer.status() < 500, method + " " + answer);
      assertGuarded(method + " " + path, answer);
      assertTellsNoMake(method + " " + path, answer);
    }
  }

  /** What never reaches the application: refused by the server below it, in its own words. */
  @ParameterizedTest
  @CsvSource({
    "TRACE, /",
    "GET, /WEB-INF/web.xml",
    "GET, /META-INF/MANIFEST.MF",
    "GET, /%2e%2e/%2e%2e/etc/passwd",
    "GET, /assets/../WEB-INF/web.xml",
    "GET, /assets/..%2fWEB-INF/web.xml",
    "GET, /%00",
    "GET, /%ff",
    "GET, /%c0%af"
  })
  void theServerBelowTellsNoMakeOrVersionEither(String method, String path) {
    var answer = Http.anonymous().send(method, path, BodyPublishers.noBody());
    assertTrue(answer.status() >= 400 && answer.status() < 500, method + " " + answer);
    assertTellsNoMake(method + " " + path, answer);
  }

  private static void assertTellsNoMake(String what, Answer answer) {
    assertEquals("", answer.header("server"), what);
    assertEquals("", answer.header("x-powered-by"), what);
    assertFalse(MAKE.matcher(answer.text()).find(), () -> what + " tells: " + answer.text());
  }

  private static void assertGuarded(String what, Answer answer) {
    assertEquals("nosniff", answer.header("x-content-type-options"), what);
    assertEquals("no-referrer", answer.header("referrer-policy"), what);
    assertEquals("DENY", answer.header("x-frame-options"), what);
    assertTrue(answer.header("content-security-policy").startsWith("default-src 'none'"), what);
    assertTrue(answer.header("strict-transport-security").startsWith("max-age="), what);
    assertEquals("no-store", answer.header("cache-control"), what);
  }

  @Test
  void theDatabaseKeepsQuietAndKeepsItsWord() {
    try (var owner = Sql.owner()) {
      DatabaseSettings.REQUIRED.forEach((setting, value) ->
          assertEquals(value, owner.value("select current_setting(?)", setting), setting));
      assertEquals("127.0.0.1", owner.value("select current_setting('listen_addresses')"));
    }
  }

  @Test
  void theDataFolderIsClosedToOthers() throws IOException {
    assertEquals(
        PosixFilePermissions.fromString("rwx------"),
        Files.getPosixFilePermissions(TestNode.running().node().data(".")));
  }

  @Test
  void noProcessDumpsItsMemoryOrLetsItselfBeReadOut() throws Exception {
    var server = TestNode.running().node().processes().findFirst().orElseThrow();
    var proc = Path.of("/proc", Long.toString(server.pid()));
    assertTrue(
        Files.readAllLines(proc.resolve("limits")).stream()
            .anyMatch(line -> line.matches("Max core file size +0 .*")));
    var attach = new ProcessBuilder(javaTool("jcmd"), Long.toString(server.pid()), "VM.version");
    var attached = attach.redirectErrorStream(true).redirectOutput(Redirect.DISCARD).start();
    assertNotEquals(0, attached.waitFor(), "somebody could attach to the server");
  }

  @Test
  void noSecretIsOnACommandLineOrInAnEnvironment() throws IOException {
    var node = TestNode.running().node();
    var secrets =
        List.of(
            node.database().appPassword(), node.database().ownerPassword(), node.adminPassword());
    for (var process : node.processes().flatMap(Listeners::withChildren).toList()) {
      for (var place : List.of("cmdline", "environ")) {
        var file = Path.of("/proc", Long.toString(process.pid()), place);
        var text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertTrue(secrets.stream().noneMatch(text::contains), file.toString());
      }
    }
  }

  @Test
  void theAccessLogKeepsNoQueryString() throws IOException {
    var word = "fråga" + UUID.randomUUID();
    Http.anonymous().get("/logga-in?q=" + word.substring(5));
    try (Stream<Path> logs = Files.walk(TestNode.running().node().data("logs"))) {
      for (var log : logs.filter(Files::isRegularFile).toList()) {
        var text = new String(Files.readAllBytes(log), StandardCharsets.ISO_8859_1);
        assertFalse(text.contains(word.substring(5)), log.toString());
      }
    }
  }

  private static String handshake(String version) throws IOException {
    var node = TestNode.running();
    var port = node.node().baseUrl().getPort();
    var sockets = node.trust().getSocketFactory();
    try (var socket = (SSLSocket) sockets.createSocket(InetAddress.getLoopbackAddress(), port)) {
      socket.setEnabledProtocols(new String[] {version});
      socket.startHandshake();
      return socket.getSession().getProtocol();
    }
  }

  private static String javaTool(String name) {
    return Path.of(System.getProperty("java.home"), "bin", name).toString();
  }
}
