package se.valv.node;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import se.valv.audit.tree.NoteKey;
import se.valv.crypto.DomainSecrets;
import se.valv.crypto.Randomness;
import se.valv.crypto.Signer;
import se.valv.node.demo.DemoData;
import se.valv.node.keeping.KeyCheck;
import se.valv.node.keeping.LogKeys;
import se.valv.problem.Tampered;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;
import se.valv.provision.DatabaseSettings;
import se.valv.provision.Domain;
import se.valv.provision.DomainPlan;
import se.valv.provision.EmbeddedPostgres;
import se.valv.provision.Identity;
import se.valv.provision.Loopback;
import se.valv.provision.Migrations;
import se.valv.provision.Payara;
import se.valv.provision.Software;

/**
 * The start of a node, step by step. What it made so far is in the parts, to be ended on failure.
 */
final class Start {

  private final NodeOptions options;
  private final Console console;
  private final Clock clock;
  private final Node.Parts parts;

  Start(NodeOptions options, Console console, Clock clock, Node.Parts parts) {
    this.options = options;
    this.console = console;
    this.clock = clock;
    this.parts = parts;
  }

  /**
   * Database and application server start side by side. The application is deployed when the schema
   * is there.
   */
  void run() {
    requireApplication();
    var config = options.config() == null ? NodeConfig.none() : NodeConfig.read(options.config());
    var data = DataDirectory.open(options.data());
    parts.data = data;
    requireRestored(data);
    List.of(options.port(), options.port() + 1).forEach(Loopback::requireFree);
    var software = Software.in(options.servers());
    var access = config.database().orElseGet(() -> EmbeddedPostgres.accessOn(Loopback.freePort()));
    parts.database = access;
    requireKeys(data, software);
    var opened = Passphrase.of(options).open(data);
    try (var key = opened.key()) {
      startBoth(data, software, config, opened);
      KeyCheck.require(access, key);
      publish(data, LogKeys.newest(access, origin(config), key));
    }
    openDoor(data, access);
    var payara = Objects.requireNonNull(parts.payara);
    payara.deploy();
    payara.await();
    watch(data, access);
  }

  private void startBoth(
      DataDirectory data, Software software, NodeConfig config, Passphrase.Opened opened) {
    var isOurs = config.database().isEmpty();
    var database = CompletableFuture.runAsync(() -> startDatabase(data, software, isOurs));
    try {
      parts.payara = startServer(data, software, config, opened);
    } catch (Tampered e) {
      join(database);
      KeyCheck.require(parts.access(), opened.key());
      throw new CannotStart(
          "the certificate is sealed under another key file: delete " + data.path("tls"), e);
    } finally {
      join(database);
    }
  }

  private Payara startServer(
      DataDirectory data, Software software, NodeConfig config, Passphrase.Opened opened) {
    var identity = Identity.open(data, opened.key(), clock);
    parts.identity = identity;
    origin(config);
    var plan =
        new DomainPlan(
            new DomainPlan.Ports(options.port(), options.tests()),
            parts.access(),
            identity,
            options.application(),
            settings(data, config),
            Map.of("valv.keystore.passphrase", new String(opened.passphrase())));
    var domain = Domain.write(data, software, plan);
    parts.domain = domain;
    requireOpen();
    var payara = Payara.start(data, domain);
    console.step("Payara is starting");
    return payara;
  }

  private void watch(DataDirectory data, DatabaseAccess access) {
    parts.space = SpaceWatch.begin(data, access, console, clock);
    if (!options.demo()) {
      SpaceWatch.keepBallast(data);
    }
  }

  private void openDoor(DataDirectory data, DatabaseAccess access) {
    try {
      var door = NodeDoor.open(data, access);
      parts.door = door.orElse(null);
      if (door.isEmpty()) {
        console.step("Backups need the node stopped: the name of its folder is too long");
      }
    } catch (IOException e) {
      throw new CannotStart("can't write in " + data.path(".") + ": " + e.getMessage(), e);
    }
  }

  private static void requireRestored(DataDirectory data) {
    if (Files.exists(data.path(Upkeep.UNFINISHED))) {
      throw new CannotStart(
          "a restore into " + data.path(".") + " did not end: restore again, into an empty folder");
    }
  }

  /** Without its key file a database of ours is started only to be told that it was asked for. */
  private void requireKeys(DataDirectory data, Software software) {
    if (Files.exists(data.postgres()) && !Files.exists(data.masterKey())) {
      parts.postgres = EmbeddedPostgres.start(data, software, parts.access());
      throw KeyCheck.missing(parts.access(), data.masterKey());
    }
  }

  /** The name that was chosen for the log, when it can be one. */
  private static Optional<String> origin(NodeConfig config) {
    var origin = Optional.ofNullable(config.settings().get("valv.audit.origin"));
    try {
      NoteKey.of(origin, new byte[Signer.PUBLIC_KEY_BYTES]);
      return origin;
    } catch (IllegalArgumentException e) {
      throw new CannotStart("valv.audit.origin: " + e.getMessage(), e);
    }
  }

  /** The public key of the log, for the auditor's binder. */
  private static void publish(DataDirectory data, NoteKey key) {
    try {
      Files.writeString(data.path("checkpoint.key"), key + "\n");
    } catch (IOException e) {
      throw new CannotStart("can't write the public key of the log: " + e.getMessage(), e);
    }
  }

  private void startDatabase(DataDirectory data, Software software, boolean isOurs) {
    var access = parts.access();
    if (isOurs) {
      requireOpen();
      parts.postgres = EmbeddedPostgres.start(data, software, access);
      console.step("PostgreSQL " + software.postgresVersion() + " answers");
    } else {
      DatabaseSettings.require(access);
    }
    var migrations = Migrations.apply(access);
    console.step("The schema is there (" + migrations + " migrations applied)");
    parts.founded = Migrations.isFounded(access);
  }

  private void requireApplication() {
    if (!Files.isReadable(options.application())) {
      throw new CannotStart("no application at " + options.application() + ": build first");
    }
  }

  /** Ctrl-C came while starting: nothing more is started. */
  private void requireOpen() {
    if (parts.closing) {
      throw new CannotStart("stopped while starting");
    }
  }

  /** The code's hash is told always: a register that is founded refuses every code. */
  private Map<String, String> settings(DataDirectory data, NodeConfig config) {
    var settings = new HashMap<String, String>();
    settings.put("valv.node.name", "valv-1");
    settings.put("valv.index.dir", data.path("index").toString());
    settings.putAll(config.settings());
    settings.put("valv.extract.program", Built.extractor());
    settings.put("valv.keystore.file", data.masterKey().toString());
    settings.put("valv.demo", Boolean.toString(options.demo()));
    if (options.demo()) {
      settings.put("valv.demo.deed", deed(data));
    } else {
      settings.put(AnchorPlace.KEY, AnchorPlace.of(data, config.settings()));
      settings.put("valv.setup.code-hash", DomainSecrets.codeHash(parts.setupCode));
    }
    return settings;
  }

  private String deed(DataDirectory data) {
    try {
      return DemoData.in(data.path("."), new Randomness(), clock).deed().toString();
    } catch (IOException e) {
      throw new CannotStart("can't write the demo's accounts: " + e.getMessage(), e);
    }
  }

  private static void join(CompletableFuture<?> work) {
    try {
      work.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof CannotStart known ? known : e;
    }
  }
}
