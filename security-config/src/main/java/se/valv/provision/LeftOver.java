package se.valv.provision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Programs of an earlier start on the same data folder that are still running because their
 * launcher was killed. The caller holds the folder's lock, so they belong to nobody.
 */
final class LeftOver {

  private static final int TRIES = 200;

  private LeftOver() {}

  /**
   * Ends the programs that work in a folder, and takes away PostgreSQL's own lock file when the
   * process it names is not one of them: its number may by now belong to a stranger.
   */
  static void end(Path folder) throws IOException {
    workingIn(folder).forEach(LeftOver::interrupt);
    awaitEnd(folder);
    Files.deleteIfExists(folder.resolve("postmaster.pid"));
  }

  /** Waits until no program works in the folder, and kills those that do not end. */
  static void awaitEnd(Path folder) {
    for (var i = 0; i < TRIES && !workingIn(folder).isEmpty(); i++) {
      if (i > TRIES / 2) {
        workingIn(folder).forEach(ProcessHandle::destroyForcibly);
      }
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  /** Sends what Ctrl-C sends: PostgreSQL then ends its sessions and shuts down in order. */
  static void interrupt(ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().waitFor();
    } catch (IOException e) {
      process.destroy();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** A person's shell may stand in the folder too: only what a node is made of counts. */
  private static List<ProcessHandle> workingIn(Path folder) {
    return ProcessHandle.allProcesses()
        .filter(process -> standsIn(process, folder) && isServer(process))
        .toList();
  }

  private static boolean standsIn(ProcessHandle process, Path folder) {
    try {
      return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), folder);
    } catch (IOException e) {
      return false;
    }
  }

  private static boolean isServer(ProcessHandle process) {
    return process
        .info()
        .command()
        .filter(command -> command.endsWith("/postgres") || command.endsWith("/java"))
        .isPresent();
  }
}
