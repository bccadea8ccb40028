package se.valv.node;

import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import se.valv.provision.CannotStart;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;
import se.valv.provision.DatabaseSettings;
import se.valv.provision.EmbeddedPostgres;
import se.valv.provision.Loopback;
import se.valv.provision.Software;

/**
 * A node's data folder and database, for a command of its operator: beside the node when it runs,
 * else alone, with the database started for as long as the command takes.
 */
public final class Reached implements AutoCloseable {

  private final DataDirectory data;
  private final DatabaseAccess access;
  private final @Nullable EmbeddedPostgres postgres;
  private final boolean runs;

  private Reached(
      DataDirectory data,
      DatabaseAccess access,
      @Nullable EmbeddedPostgres postgres,
      boolean runs) {
    this.data = data;
    this.access = access;
    this.postgres = postgres;
    this.runs = runs;
  }

  /**
   * Reaches the node of a folder.
   *
   * @throws CannotStart when there is none, or it can't be reached
   */
  public static Reached node(Path folder, @Nullable Path config) {
    if (!Files.isDirectory(folder.resolve("keys"))) {
      throw new CannotStart("there is no node in " + folder + ": name its folder with --data");
    }
    return NodeDoor.ask(folder)
        .map(access -> new Reached(DataDirectory.beside(folder), access, null, true))
        .orElseGet(() -> alone(folder, config));
  }

  /**
   * Takes a folder in which there is no node yet, with an empty database.
   *
   * @throws CannotStart when there is one
   */
  static Reached empty(Path folder, @Nullable Path config) {
    if (Files.exists(folder.resolve("pg")) || Files.exists(folder.resolve("keys/master.key"))) {
      throw new CannotStart("there is a node in " + folder + ": name an empty folder with --data");
    }
    return alone(folder, config);
  }

  private static Reached alone(Path folder, @Nullable Path config) {
    var external = config == null ? NodeConfig.none() : NodeConfig.read(config);
    var data = DataDirectory.open(folder);
    var isReached = false;
    try {
      var reached =
          external.database().map(access -> external(data, access)).orElseGet(() -> own(data));
      isReached = true;
      return reached;
    } finally {
      if (!isReached) {
        data.close();
      }
    }
  }

  private static Reached external(DataDirectory data, DatabaseAccess access) {
    DatabaseSettings.require(access);
    return new Reached(data, access, null, false);
  }

  private static Reached own(DataDirectory data) {
    var access = EmbeddedPostgres.accessOn(Loopback.freePort());
    return new Reached(
        data, access, EmbeddedPostgres.start(data, Software.in(Built.servers()), access), false);
  }

  /** Whether a node runs on it. */
  boolean isRunning() {
    return runs;
  }

  /** Its folder. */
  DataDirectory data() {
    return data;
  }

  /** How to reach its database. */
  public DatabaseAccess access() {
    return access;
  }

  /** Leaves it as it was: a database that was started for the command is stopped. */
  @Override
  public void close() {
    if (postgres != null) {
      postgres.close();
    }
    data.close();
  }
}
