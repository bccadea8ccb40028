package se.valv.node;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import se.valv.crypto.DomainSecrets;
import se.valv.crypto.Randomness;
import se.valv.node.demo.DemoData;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;
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

  void run() {
    requireApplication();
    var config = options.config() == null ? NodeConfig.none() : NodeConfig.read(options.config());
    var data = DataDirectory.open(options.data());
    parts.data = data;
    requirePorts();
    var software = Software.in(options.servers());
    var unpacked = CompletableFuture.supplyAsync(software::payara);
    var opened = Passphrase.of(options).open(data);
    console.step("Keys are open");
    var database = startDatabase(data, software, config);
    var migrations = Migrations.apply(database);
    console.step("Database is at its schema (" + migrations + " migrations applied)");
    join(unpacked);
    var settings = settings(data, database, config);
    try (var key = opened.key()) {
      var identity = Identity.open(data, key.key(1), clock);
      parts.identity = identity;
      var ports = new DomainPlan.Ports(options.port(), options.adminPort());
      var passphrase = Map.of("valv.keystore.passphrase", new String(opened.passphrase()));
      var plan =
          new DomainPlan(ports, database, identity, options.application(), settings, passphrase);
      parts.domain = Domain.write(data, software, plan);
      requireOpen();
      parts.payara = Payara.start(data, parts.domain);
    }
    console.step("Payara is starting");
    parts.payara.await();
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

  private void requirePorts() {
    Loopback.requireFree(options.port());
    Loopback.requireFree(options.port() + 1);
  }

  private DatabaseAccess startDatabase(DataDirectory data, Software software, NodeConfig config) {
    var access = config.database().orElseGet(() -> EmbeddedPostgres.accessOn(Loopback.freePort()));
    if (config.database().isEmpty()) {
      requireOpen();
      parts.postgres = EmbeddedPostgres.start(data, software, access);
      console.step("PostgreSQL " + software.postgresVersion() + " answers");
    }
    parts.database = access;
    return access;
  }

  private Map<String, String> settings(
      DataDirectory data, DatabaseAccess database, NodeConfig config) {
    var settings = new HashMap<String, String>();
    settings.put("valv.node.name", "valv-1");
    settings.putAll(config.settings());
    settings.put("valv.keystore.file", data.masterKey().toString());
    settings.put("valv.demo", Boolean.toString(options.demo()));
    if (options.demo()) {
      settings.put("valv.demo.deed", deed(data));
    } else if (!Migrations.isFounded(database)) {
      var code = DomainSecrets.code();
      settings.put("valv.setup.code-hash", DomainSecrets.codeHash(code));
      parts.setupCode = code;
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
