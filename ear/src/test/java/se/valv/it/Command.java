package se.valv.it;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import se.valv.node.Console;
import se.valv.verify.Audit;

/**
 * One of the operator's commands in a process of its own, as {@code ./valv} starts it.
 *
 * @param process it
 * @param log what it prints
 */
record Command(Process process, Path log) {

  private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

  /** Starts it. */
  static Command start(String... words) {
    var command = new ArrayList<>(List.of(JAVA.toString()));
    command.addAll(List.of("-Dstdout.encoding=UTF-8", "-Dstderr.encoding=UTF-8"));
    command.addAll(List.of("-Xmx128m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), "se.valv.node.Valv"));
    command.addAll(List.of(words));
    return started(new ProcessBuilder(command));
  }

  /** The verifier of the log, in this process. */
  static Ended audit(String... words) {
    var told = new ByteArrayOutputStream();
    try (var out = new PrintStream(told, true, UTF_8)) {
      var code = Audit.run(new Console(out, out, Clock.systemUTC()), List.of(words));
      return new Ended(code, told.toString(UTF_8).lines().toList());
    }
  }

  /** A program that is one file, waited for, in a folder and an environment with nothing else. */
  static Ended ofJar(Path jar, Path folder, String... words) {
    var command =
        new ArrayList<>(List.of(JAVA.toString(), "-jar", jar.toAbsolutePath().toString()));
    command.addAll(List.of(words));
    var process = new ProcessBuilder(command).directory(folder.toFile());
    process.environment().clear();
    return started(process).end();
  }

  /** Another program, waited for, with more in its environment. */
  static Ended ofOther(Map<String, String> environment, String... words) {
    var process = new ProcessBuilder(words);
    process.environment().putAll(environment);
    return started(process).end();
  }

  /** The Java that runs this. */
  static String java() {
    return JAVA.toString();
  }

  private static Command started(ProcessBuilder command) {
    try {
      var log = Path.of("target", "command-" + System.nanoTime() + ".log").toAbsolutePath();
      var process = command.redirectErrorStream(true).redirectOutput(log.toFile()).start();
      return new Command(process, log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits for its end: the exit code, and the last line that it printed. */
  static Ended run(String... words) {
    return start(words).end();
  }

  /** Waits for its end. */
  Ended end() {
    try {
      if (!process.waitFor(5, TimeUnit.MINUTES)) {
        process.destroyForcibly();
        throw new AssertionError("the command does not end: " + Files.readString(log));
      }
      var lines = Files.readAllLines(log);
      Files.delete(log);
      return new Ended(process.exitValue(), lines);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /** Kills it after some milliseconds, if it still runs. */
  void killAfter(long millis) {
    try {
      process.waitFor(millis, TimeUnit.MILLISECONDS);
      process.destroyForcibly();
      process.waitFor();
      Files.deleteIfExists(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError(e);
    }
  }

  /**
   * How it ended.
   *
   * @param code 0 well, 1 not well, 2 not begun
   * @param lines what it printed
   */
  record Ended(int code, List<String> lines) {

    /** Whether a line has this in it. */
    boolean says(String part) {
      return lines.stream().anyMatch(line -> line.contains(part));
    }

    String last() {
      return lines.isEmpty() ? "" : lines.getLast();
    }
  }
}
