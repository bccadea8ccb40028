package se.valv.it;

import static java.nio.file.attribute.PosixFilePermission.OWNER_READ;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.Randomness;
import se.valv.node.Node;
import se.valv.node.NodeOptions;
import se.valv.node.demo.DemoAssets;
import se.valv.node.demo.DemoData;
import se.valv.node.demo.DemoLoader;
import se.valv.provision.ContainerTests;

/**
 * The one node that all suites of a process share, with the demo's data. It is started with the
 * first test that asks for it, by the product's own launcher, and ended when the last suite has
 * run.
 */
final class TestNode implements AutoCloseable {

  private static final Path SETTINGS =
      Path.of("src", "test", "resources", "test-node.properties").toAbsolutePath();

  private static @Nullable TestNode running;
  private static @Nullable String failure;

  private final NodeOptions options;
  private Node node;

  private TestNode(NodeOptions options) {
    this.options = options;
    this.node = Node.start(options);
  }

  /** The node; started when it is not. */
  static synchronized TestNode running() {
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
    if (running == null) {
      try {
        running = shared();
      } catch (RuntimeException e) {
        failure = "the node did not start: " + e.getMessage();
        throw e;
      }
    }
    return running;
  }

  static synchronized void stop() {
    if (running != null) {
      running.close();
      running = null;
    }
  }

  /** Stops it in order. */
  @Override
  public void close() {
    node.close();
  }

  /** Cuts the power, and starts again on what is on the disk. */
  void cutPowerAndStartAgain() {
    node.kill();
    stopAndStartAgain();
  }

  /** Stops it in order, with which what the server counted is kept, and starts it again. */
  void stopAndStartAgain() {
    node.close();
    node = Node.start(options);
    tellArquillian();
  }

  /** The lines of the server's logs with this in them, also of those that were put aside. */
  List<String> logged(String part) {
    var found = new ArrayList<String>();
    try (var logs = Files.newDirectoryStream(node.data("logs"), "server.log*")) {
      for (var log : logs) {
        try (var lines = Files.lines(log)) {
          lines.filter(line -> line.contains(part)).forEach(found::add);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }

  /** Gives its database a setting beside those it has; none takes it back. */
  void setDatabase(String setting) {
    var postmaster = node.processes().skip(1).findFirst().orElseThrow();
    try {
      Files.writeString(node.data("pg/postgresql.auto.conf"), setting + "\n");
      new ProcessBuilder("kill", "-HUP", Long.toString(postmaster.pid())).start().waitFor();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static TestNode shared() {
    Path data = Path.of("target", System.getProperty("valv.test.node", "it-node"));
    Folders.delete(data);
    int port = Ports.free();
    var options =
        NodeOptions.demo(data).onPort(port).withConfig(SETTINGS).forContainerTests(tests(port + 2));
    var node = new TestNode(options);
    boolean loaded = false;
    try {
      load(node.node);
      loaded = true;
    } finally {
      if (!loaded) {
        node.close();
      }
    }
    node.tellArquillian();
    return node;
  }

  /** With the agent that counts which branches were run, when Maven brings one. */
  private static ContainerTests tests(int adminPort) {
    var agent = System.getProperty("valv.test.agent", "");
    return new ContainerTests(adminPort, agent.isEmpty() ? List.of() : List.of(agent));
  }

  private void tellArquillian() {
    var prefix = "arq.container.payara.configuration.";
    System.setProperty(prefix + "adminPort", Integer.toString(adminPort()));
    System.setProperty(prefix + "adminUser", node.adminUser());
    System.setProperty(prefix + "adminPassword", node.adminPassword());
  }

  /** Another node beside the shared one, with an application of its own and no document in it. */
  static TestNode another(Path data, Path application) {
    Folders.delete(data);
    return new TestNode(
        NodeOptions.demo(data)
            .onPort(Ports.free())
            .withConfig(SETTINGS)
            .withApplication(application.toAbsolutePath()));
  }

  /** Another node beside the shared one, on the data that lie in a folder. */
  static TestNode onDemo(Path data) {
    return new TestNode(NodeOptions.demo(data).onPort(Ports.free()));
  }

  /** A node as for real use, in which nobody is yet. */
  static TestNode empty(Path data) {
    Folders.delete(data);
    var passphrase = data.resolveSibling(data.getFileName() + ".passphrase").toAbsolutePath();
    var config = data.resolveSibling(data.getFileName() + ".properties").toAbsolutePath();
    var anchor = anchorOf(data);
    try {
      Files.createDirectories(passphrase.getParent());
      Files.deleteIfExists(passphrase);
      var readByOwner = PosixFilePermissions.asFileAttribute(Set.of(OWNER_READ, OWNER_WRITE));
      Files.createFile(passphrase, readByOwner);
      Files.writeString(passphrase, "en lång lösenfras för prov");
      Files.deleteIfExists(anchor);
      Files.writeString(config, "valv.audit.anchor = file:" + anchor + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TestNode(
        NodeOptions.run(data)
            .onPort(Ports.free())
            .withConfig(config)
            .withPassphraseFile(passphrase));
  }

  /** What keeps the checkpoints of a node as for real use. */
  static Path anchorOf(Path data) {
    return data.resolveSibling(data.getFileName() + ".anchor").toAbsolutePath();
  }

  private static void load(Node node) {
    try {
      var accounts = DemoData.in(node.data("."), new Randomness(), Clock.systemUTC()).accounts();
      new DemoLoader(node.baseUrl(), node.certificateFile(), node.data("."), step -> {})
          .load(accounts);
      new DemoAssets(node.baseUrl(), node.certificateFile(), node.data("."), step -> {})
          .load(accounts);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** The product's handle on it. */
  Node node() {
    return node;
  }

  /**
   * Payara's own admin listener, which only a node for tests opens; plain HTTP is on the next port.
   */
  int adminPort() {
    return options.tests().adminPort();
  }

  /** Where it answers: scheme, host and port, without a slash at the end. */
  String address() {
    return node.baseUrl().toString();
  }

  /** The demo's person with this role. */
  Account account(String role) {
    for (JsonNode account : json(node.data("demo-accounts.json"))) {
      if (account.path("role").asText().equals(role)) {
        return new Account(account.path("username").asText(), account.path("password").asText());
      }
    }
    throw new IllegalArgumentException("the demo has nobody who is " + role);
  }

  /** Trusts this node's certificate and no other. */
  SSLContext trust() {
    try {
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setCertificateEntry("node", node.certificate());
      var factory = TrustManagerFactory.getInstance("PKIX");
      factory.init(store);
      var context = SSLContext.getInstance("TLS");
      context.init(null, factory.getTrustManagers(), null);
      return context;
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** SHA-256 of the public key, as Chromium wants to be told whom to trust. */
  String fingerprintOfItsKey() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return Base64.getEncoder()
          .encodeToString(digest.digest(node.certificate().getPublicKey().getEncoded()));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private static JsonNode json(Path file) {
    try {
      return new ObjectMapper().readTree(file.toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Somebody of the demo.
   *
   * @param username the name to log in with
   * @param password the password
   */
  record Account(String username, String password) {}
}
