package se.valv.provision;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts the programs a node is made of: without core dumps, with files that only their owner may
 * read, out of reach of the terminal's Ctrl-C (the launcher stops them in order), and with all
 * output in one log.
 */
final class Launch {

  private static final String WRAPPER =
      "ulimit -c 0; umask 077; if command -v setsid >/dev/null; then exec setsid \"$@\";"
          + " else exec \"$@\"; fi";

  private Launch() {}

  /** Starts a program in a folder; its input is a pipe, its output is added to the log. */
  static Process start(List<String> command, Path folder, Path log) {
    var wrapped = new ArrayList<>(List.of("sh", "-c", WRAPPER, "valv"));
    wrapped.addAll(command);
    var builder = new ProcessBuilder(wrapped).directory(folder.toFile()).redirectErrorStream(true);
    builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    builder.environment().keySet().removeIf(Launch::changesPrograms);
    builder.environment().putAll(Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"));
    try {
      return builder.start();
    } catch (IOException e) {
      throw new CannotStart("can't start " + command.getFirst() + ": " + e.getMessage(), e);
    }
  }

  /** Runs a program to its end; tells whether it ended well within the time. */
  static boolean run(List<String> command, Path folder, Path log, String input) {
    var process = start(command, folder, log);
    try {
      try (var in = process.outputWriter()) {
        in.write(input);
      }
      return ended(process, 120) && process.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } finally {
      process.destroyForcibly();
    }
  }

  /** Waits for the end of a program. */
  static boolean ended(Process process, long seconds) {
    try {
      return process.waitFor(seconds, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  private static boolean changesPrograms(String variable) {
    return variable.startsWith("PG")
        || variable.startsWith("AS_")
        || variable.startsWith("JAVA_TOOL_OPTIONS")
        || variable.equals("JDK_JAVA_OPTIONS")
        || variable.equals("_JAVA_OPTIONS")
        || variable.equals("CLASSPATH");
  }
}
