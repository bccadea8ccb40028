package se.valv.node;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import se.valv.provision.CannotStart;
import se.valv.provision.DatabaseAccess;

/**
 * A PostgreSQL that others run, described by a file of properties: {@code database.url} (jdbc:…),
 * {@code database.owner.password-file} and {@code database.app.password-file}. Its three roles and
 * the database are made beforehand, as docs/operations.md tells.
 */
final class ExternalDatabase {

  private ExternalDatabase() {}

  static DatabaseAccess from(Path file) {
    var properties = new Properties();
    try (var in = Files.newBufferedReader(file)) {
      properties.load(in);
    } catch (IOException e) {
      throw new CannotStart("can't read " + file + ": " + e.getMessage(), e);
    }
    var url = required(properties, file, "database.url");
    if (!url.startsWith("jdbc:postgresql://") || url.contains("?")) {
      throw new CannotStart(
          "database.url in " + file + " is not of the form jdbc:postgresql://host:port/name");
    }
    return new DatabaseAccess(
        url,
        secret(properties, file, "database.owner.password-file"),
        secret(properties, file, "database.app.password-file"),
        "");
  }

  private static String required(Properties properties, Path file, String key) {
    var value = properties.getProperty(key, "").strip();
    if (value.isEmpty()) {
      throw new CannotStart(file + " does not say " + key);
    }
    return value;
  }

  private static String secret(Properties properties, Path file, String key) {
    var named = file.resolveSibling(required(properties, file, key));
    try {
      return Files.readString(named).strip();
    } catch (IOException e) {
      throw new CannotStart("can't read " + named + ", named by " + key + " in " + file, e);
    }
  }
}
