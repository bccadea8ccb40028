package se.valv.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import se.valv.audit.tree.NoteKey;
import se.valv.node.Console;
import se.valv.provision.CannotStart;

/**
 * What {@code ./valv audit} calls: {@code verify} and {@code export}. Exit codes: 0 whole, or
 * written; 1 broken; 2 could not run, and then nothing is said of the log.
 */
public final class Audit {

  private static final int BROKEN = 1;
  private static final int NOT_RUN = 2;

  private final Console console;

  private Audit(Console console) {
    this.console = console;
  }

  /** Verifies or exports. */
  public static void main(String[] arguments) {
    System.exit(run(Console.ofProcess(Clock.systemUTC()), List.of(arguments)));
  }

  /** Verifies or exports, telling of it on a console; the exit code. */
  public static int run(Console console, List<String> arguments) {
    return new Audit(console).exitCode(arguments);
  }

  private int exitCode(List<String> arguments) {
    try {
      return run(arguments);
    } catch (CannotStart e) {
      console.complain(e.line());
    } catch (RuntimeException e) {
      console.complain("unforeseen: " + e + " at " + e.getStackTrace()[0]);
    }
    return NOT_RUN;
  }

  private int run(List<String> arguments) {
    var command = arguments.isEmpty() ? "" : arguments.getFirst();
    var options =
        AuditOptions.parse(arguments.subList(Math.min(1, arguments.size()), arguments.size()));
    return switch (command) {
      case "verify" -> verify(options);
      case "export" -> export(options);
      default ->
          throw new CannotStart("say ./valv audit verify or export: see ./valv audit --help");
    };
  }

  private int verify(AuditOptions options) {
    var bundle = options.without("--entries", "is for export").file();
    if (bundle.isPresent()) {
      options
          .without("--state", "compares rows of a database: a bundle has none")
          .without("--data", "or a bundle, not both")
          .without("--database", "or a bundle, not both");
      var key = key(options, Path.of(""));
      try (var trail = BundleTrail.open(bundle.get())) {
        return verdict(new Verification(trail, key, console::step), options);
      }
    }
    try (var database = LogDatabase.of(options)) {
      var verification =
          new Verification(database.trail(), key(options, database.folder()), console::step);
      return verdict(
          options.has("--state") ? verification.withRows(database.trail().states()) : verification,
          options);
    }
  }

  private int verdict(Verification verification, AuditOptions options) {
    var findings = verification.run(options.path("--earlier"));
    var first = findings.first();
    verification.declared().forEach(console::step);
    if (first.isEmpty() && verification.restored().isPresent()) {
      console.complain("restored: " + verification.restored().get());
      return BROKEN;
    }
    if (first.isEmpty()) {
      console.step("Whole: " + verification.summary());
      return 0;
    }
    var others = findings.count() - 1;
    console.complain(
        "broken: " + first.get().line() + (others == 0 ? "" : "; and " + others + " more"));
    return BROKEN;
  }

  private int export(AuditOptions options) {
    var file =
        options
            .without("--state", "is for verify")
            .without("--earlier", "is for verify")
            .file()
            .orElseThrow(() -> new CannotStart("name the file to write: see ./valv audit --help"));
    try (var database = LogDatabase.of(options)) {
      var key = key(options, database.folder());
      var export = new Export(database.trail(), n -> console.step(n + " leaves"));
      var size = export.to(file, key, options.has("--entries"));
      console.step("Exported: " + size + " leaves to " + file.toAbsolutePath());
      return 0;
    }
  }

  /** The key that was named, or else the one that lies beside the log. */
  private NoteKey key(AuditOptions options, Path folder) {
    var named = options.path("--key");
    if (named.isEmpty() && folder.toString().isEmpty()) {
      throw new CannotStart("name the public key that you kept, with --key FILE");
    }
    var file = named.orElseGet(() -> folder.resolve("checkpoint.key"));
    if (named.isEmpty()) {
      console.step("By the key in " + file + ", which lies beside the log: --key names your own");
    }
    try {
      return NoteKey.parse(Files.readString(file));
    } catch (IOException e) {
      throw new CannotStart("can't read the key " + file + ": name it with --key", e);
    } catch (IllegalArgumentException e) {
      throw new CannotStart(file + " holds no key: " + e.getMessage(), e);
    }
  }
}
