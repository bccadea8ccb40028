package se.valv.node;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.crypto.DomainSecrets;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;
import se.valv.provision.Domain;
import se.valv.provision.EmbeddedPostgres;
import se.valv.provision.Identity;
import se.valv.provision.Loopback;
import se.valv.provision.Payara;
import se.valv.provision.Software;

/**
 * A running node: PostgreSQL, Payara and the application in it, on loopback. The same for the demo,
 * for real use and for the tests.
 */
public final class Node implements AutoCloseable {

  private final NodeOptions options;
  private final Console console;
  private final Parts parts;

  /** What it is made of, in the order of starting; what is not there yet is null. */
  static final class Parts {
    volatile boolean closing;
    volatile @Nullable DataDirectory data;
    volatile @Nullable DatabaseAccess database;
    volatile @Nullable EmbeddedPostgres postgres;
    volatile @Nullable Identity identity;
    volatile @Nullable Domain domain;
    volatile @Nullable Payara payara;
    volatile @Nullable NodeDoor door;
    volatile @Nullable SpaceWatch space;
    volatile boolean founded;
    final String setupCode = DomainSecrets.code();

    DatabaseAccess access() {
      return there(database);
    }
  }

  private Node(NodeOptions options, Console console, Parts parts) {
    this.options = options;
    this.console = console;
    this.parts = parts;
  }

  /**
   * Starts a node and waits until it is ready, telling of it on this process's console.
   *
   * @throws CannotStart with one line that says why not; nothing is left running
   */
  public static Node start(NodeOptions options) {
    var clock = Clock.systemUTC();
    var node = of(options, Console.ofProcess(clock));
    node.begin(clock);
    return node;
  }

  /** A node that is not begun. */
  static Node of(NodeOptions options, Console console) {
    return new Node(options, console, new Parts());
  }

  /**
   * Starts it and waits until it is ready. Another thread may close it meanwhile.
   *
   * @throws CannotStart with one line that says why not; nothing is left running
   */
  void begin(Clock clock) {
    var ready = false;
    try {
      new Start(options, console, clock, parts).run();
      ready = true;
    } finally {
      if (!ready) {
        killServer();
        close();
      }
    }
  }

  /** Where people and programs reach it. */
  public URI baseUrl() {
    return URI.create("https://localhost:" + options.port());
  }

  /** Where health and metrics are. */
  public URI managementUrl() {
    return URI.create("http://" + Loopback.ADDRESS + ":" + (options.port() + 1));
  }

  /** The certificate that it shows, to be trusted by clients. */
  public X509Certificate certificate() {
    return there(parts.identity).certificate();
  }

  /** The same as a PEM file. */
  public Path certificateFile() {
    return data("tls/node.pem");
  }

  /** A file or folder of its data. */
  public Path data(String name) {
    return there(parts.data).path(name).normalize();
  }

  /** Its database, with the passwords of the day. */
  public DatabaseAccess database() {
    return parts.access();
  }

  /** The one-time code of the first set-up, while the register is empty. */
  public Optional<String> setupCode() {
    return options.demo() || parts.founded ? Optional.empty() : Optional.of(parts.setupCode);
  }

  /** The account of Payara's admin listener in a node for in-container tests. */
  public String adminUser() {
    return there(parts.domain).adminUser();
  }

  /** The password of that account. */
  public String adminPassword() {
    return there(parts.domain).adminPassword();
  }

  /** The processes it is made of: the application server first. */
  public Stream<ProcessHandle> processes() {
    var server = Optional.ofNullable(parts.payara).map(Payara::process).stream();
    var database = Optional.ofNullable(parts.postgres).map(EmbeddedPostgres::process).stream();
    return Stream.concat(server, database);
  }

  /** Ends when the first of its processes ends, for whatever reason. */
  CompletableFuture<Object> end() {
    return CompletableFuture.anyOf(
        processes().map(ProcessHandle::onExit).toArray(CompletableFuture[]::new));
  }

  /** Kills everything in the middle of whatever it does, as a power cut would. Close it after. */
  public void kill() {
    killServer();
    if (parts.postgres != null) {
      parts.postgres.kill();
    }
  }

  /** Kills the application server alone. */
  public void killServer() {
    if (parts.payara != null) {
      parts.payara.kill();
    }
  }

  /** Kills the database alone: it is away, as one on another machine may be. */
  public void killDatabase() {
    there(parts.postgres).kill();
  }

  /** Starts the database again on what is on the disk, where it was. */
  public void startDatabase() {
    var software = Software.in(options.servers());
    parts.postgres = EmbeddedPostgres.start(there(parts.data), software, parts.access());
  }

  /** Stops it in order and gives its data folder back. Nothing happens the second time. */
  @Override
  public synchronized void close() {
    parts.closing = true;
    shut();
    if (parts.payara != null) {
      parts.payara.close();
      console.step("Payara has stopped");
      parts.payara = null;
    }
    if (parts.postgres != null) {
      parts.postgres.close();
      console.step("PostgreSQL has stopped");
      parts.postgres = null;
    }
    if (parts.data != null) {
      Domain.delete(parts.data);
      parts.data.close();
      parts.data = null;
    }
  }

  /** Commands of the operator that come from now on work alone, or wait. */
  private void shut() {
    if (parts.space != null) {
      parts.space.close();
      parts.space = null;
    }
    try {
      if (parts.door != null) {
        parts.door.close();
        parts.door = null;
      }
    } catch (IOException e) {
      console.complain("the door of the data folder stays: " + e.getMessage());
    }
  }

  private static <T> T there(@Nullable T part) {
    if (part == null) {
      throw new IllegalStateException("the node is not running");
    }
    return part;
  }
}
