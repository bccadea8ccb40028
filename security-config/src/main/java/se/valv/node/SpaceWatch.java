package se.valv.node;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Duration;
import se.valv.node.keeping.SpaceEntry;
import se.valv.provision.DataDirectory;
import se.valv.provision.DatabaseAccess;

/**
 * Looks every few seconds at the disk of a node's data folder. An alarm goes to the terminal, to
 * {@code logs/alarm.log}, and is left to the trail. Keeps a ballast file, which the operator
 * deletes when the disk is full, to have room to work in.
 */
final class SpaceWatch implements AutoCloseable {

  /** More than a node wants to see free before it starts. */
  static final long BALLAST_BYTES = 320L << 20;

  private static final String BALLAST = "ballast";
  private static final Duration INTERVAL = Duration.ofSeconds(10);
  private static final int BLOCK = 1 << 20;

  private final DataDirectory data;
  private final DatabaseAccess access;
  private final Console console;
  private final Clock clock;
  private final Space space = new Space(this::ring);
  private final Thread thread = Thread.ofPlatform().daemon().name("space").unstarted(this::watch);

  private SpaceWatch(DataDirectory data, DatabaseAccess access, Console console, Clock clock) {
    this.data = data;
    this.access = access;
    this.console = console;
    this.clock = clock;
  }

  /** Begins to watch. */
  static SpaceWatch begin(DataDirectory data, DatabaseAccess access, Console console, Clock clock) {
    var watch = new SpaceWatch(data, access, console, clock);
    watch.thread.start();
    return watch;
  }

  /** Puts the ballast there, when it is not and there is much more room than it takes. */
  static void keepBallast(DataDirectory data) {
    var ballast = data.path(BALLAST);
    try {
      if (!Files.exists(ballast)
          && Files.getFileStore(data.path(".")).getUsableSpace() > 4 * BALLAST_BYTES) {
        fill(ballast);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("the ballast " + ballast + " can't be written", e);
    }
  }

  /** Bytes that the file system can't leave out. */
  private static void fill(Path ballast) throws IOException {
    var draft = ballast.resolveSibling(BALLAST + ".new");
    try (var out = Files.newOutputStream(draft)) {
      var block = new byte[BLOCK];
      java.util.Arrays.fill(block, (byte) 'v');
      for (long at = 0; at < BALLAST_BYTES; at += BLOCK) {
        out.write(block);
      }
    }
    Files.move(draft, ballast);
  }

  private void watch() {
    try {
      while (!Thread.currentThread().isInterrupted()) {
        look();
        Thread.sleep(INTERVAL);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** What is kept back for others counts as not there. */
  private void look() {
    try {
      var store = Files.getFileStore(data.path("."));
      var used = store.getTotalSpace() - store.getUnallocatedSpace();
      var free = store.getUsableSpace();
      space.look(used + free, free);
    } catch (IOException e) {
      console.complain("ALARM the disk of " + data.path(".") + " can't be looked at");
    }
  }

  private void ring(int percent) {
    var line =
        "ALARM the disk of "
            + data.path(".").normalize()
            + " is "
            + percent
            + " % full: see When space runs out in docs/operations.md";
    console.complain(line);
    note(clock.instant() + " " + line + "\n");
    SpaceEntry.leave(access, percent);
  }

  private void note(String line) {
    try {
      Files.writeString(
          data.log("alarm.log"),
          line,
          StandardCharsets.UTF_8,
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      console.complain("the alarm can't be written to " + data.log("alarm.log"));
    }
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
