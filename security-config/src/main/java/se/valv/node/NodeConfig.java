package se.valv.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import se.valv.provision.CannotStart;
import se.valv.provision.DatabaseAccess;

/**
 * The file that {@code ./valv run --config} names. It describes a PostgreSQL that others run, with
 * {@code database.url} (jdbc:postgresql://host:port/name), {@code database.owner.password-file},
 * {@code database.app.password-file}, perhaps {@code database.reader.password-file} and, for one on
 * another machine, {@code database.root-certificate}; and sets keys of the application, {@code
 * valv.…}. Secrets are named by the files that hold them, never written in it.
 */
record NodeConfig(Optional<DatabaseAccess> database, Map<String, String> settings) {

  private static final String URL = "database.url";
  private static final String OWNER = "database.owner.password-file";
  private static final String APP = "database.app.password-file";
  private static final String READER = "database.reader.password-file";
  private static final String CERTIFICATE = "database.root-certificate";
  private static final Set<String> KNOWN = Set.of(URL, OWNER, APP, READER, CERTIFICATE);

  /** Keys that the launcher sets itself. */
  private static final Set<String> RESERVED =
      Set.of(
          "valv.demo",
          "valv.demo.deed",
          "valv.extract.program",
          "valv.keystore.file",
          "valv.keystore.passphrase",
          "valv.policy.dir",
          "valv.setup.code-hash");

  /** A node that brings its own database and has no settings of its own. */
  static NodeConfig none() {
    return new NodeConfig(Optional.empty(), Map.of());
  }

  /**
   * Reads one.
   *
   * @throws CannotStart when it can't be read or says what can't be
   */
  static NodeConfig read(Path file) {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException | IllegalArgumentException e) {
      throw new CannotStart("can't read " + file + ": " + e.getMessage(), e);
    }
    var settings = new TreeMap<String, String>();
    for (var key : properties.stringPropertyNames()) {
      if (key.startsWith("valv.") && !RESERVED.contains(key)) {
        settings.put(key, properties.getProperty(key).strip());
      } else if (!KNOWN.contains(key)) {
        throw new CannotStart(file + " sets " + key + ", which is not known or not yours to set");
      }
    }
    var external = properties.containsKey(URL);
    return new NodeConfig(
        external ? Optional.of(new Reader(file, properties).database()) : Optional.empty(),
        settings);
  }

  private record Reader(Path file, Properties properties) {

    DatabaseAccess database() {
      var url = required(URL);
      if (!url.matches("jdbc:postgresql://[^/?]+/[^/?]+")) {
        throw new CannotStart(
            URL + " in " + file + " is not of the form jdbc:postgresql://host:port/name");
      }
      var isLocal = url.matches("jdbc:postgresql://(localhost|127\\.0\\.0\\.1)[:/].*");
      var encrypted =
          isLocal ? "" : "?sslmode=verify-full&sslrootcert=" + named(CERTIFICATE).toAbsolutePath();
      var reader = properties.containsKey(READER) ? secret(READER) : "";
      return new DatabaseAccess(url + encrypted, secret(OWNER), secret(APP), reader);
    }

    private String required(String key) {
      var value = properties.getProperty(key, "").strip();
      if (value.isEmpty()) {
        throw new CannotStart(file + " does not say " + key);
      }
      return value;
    }

    private Path named(String key) {
      return file.toAbsolutePath().resolveSibling(required(key));
    }

    private String secret(String key) {
      var named = named(key);
      try {
        return Files.readString(named).strip();
      } catch (IOException e) {
        throw new CannotStart("can't read " + named + ", named by " + key + " in " + file, e);
      }
    }
  }
}
