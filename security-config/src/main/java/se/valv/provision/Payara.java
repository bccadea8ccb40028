package se.valv.provision;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** A running application server with the application in it. */
public final class Payara implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(10);
  private static final String DEPLOYED = "Boot Command deploy returned with result SUCCESS";
  private static final String REFUSED = "Boot Command deploy failed";

  private final Domain domain;
  private final Process process;
  private final Path log;
  private final long logStart;

  private Payara(Domain domain, Process process, Path log, long logStart) {
    this.domain = domain;
    this.process = process;
    this.log = log;
    this.logStart = logStart;
  }

  /** Starts the server of a domain, with no application yet. */
  public static Payara start(DataDirectory data, Domain domain) {
    var log = data.log("server.log");
    var logStart = size(log);
    var console = data.log("server-console.log");
    var process = Launch.start(command(domain), domain.folder(), console);
    try (var in = process.outputWriter(StandardCharsets.US_ASCII)) {
      in.write("AS_ADMIN_MASTERPASSWORD=" + domain.masterPassword() + "\n");
    } catch (IOException e) {
      process.destroyForcibly();
      throw new CannotStart("Payara does not start: see " + console, e);
    }
    return new Payara(domain, process, log, logStart);
  }

  private static List<String> command(Domain domain) {
    var folder = domain.folder();
    return Stream.of(
            List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
            List.of("@" + folder.resolve("config/jvm.options")),
            List.of("-cp", domain.payara().resolve("modules/glassfish.jar").toString()),
            List.of("com.sun.enterprise.glassfish.bootstrap.ASMain"),
            List.of("-upgrade", "false", "-read-stdin", "true", "-verbose", "false"),
            List.of("-domainname", "valv", "-domaindir", folder.toString()),
            List.of("-instancename", "server", "-type", "DAS"),
            List.of("-postbootcommandfile", domain.commands().toString()))
        .flatMap(List::stream)
        .toList();
  }

  /** Lets it deploy the application as soon as it is up; does not wait. */
  public void deploy() {
    Thread.ofPlatform().daemon().name("deploy").start(this::tellToDeploy);
  }

  /** Waits at the pipe until the server reads there. */
  private void tellToDeploy() {
    try {
      Files.writeString(domain.commands(), domain.deployCommand());
    } catch (IOException e) {
      process.destroyForcibly();
    }
  }

  /**
   * Waits until the application is deployed and answers that it is ready.
   *
   * @throws CannotStart when the server ends or refuses the application first
   */
  public void await() {
    var end = System.nanoTime() + PATIENCE.toNanos();
    var probe = new Probe(domain.ports());
    while (System.nanoTime() < end) {
      if (!process.isAlive()) {
        throw new CannotStart("Payara ended while starting: see " + log);
      }
      var told = logSinceStart();
      if (told.contains(REFUSED)) {
        throw new CannotStart("Payara refused the application: see " + log);
      }
      if (told.contains(DEPLOYED) && probe.isReady()) {
        return;
      }
      Launch.ended(process, 0);
      pause();
    }
    throw new CannotStart(
        "the application is not ready after " + PATIENCE.toSeconds() + " s: see " + log);
  }

  private static void pause() {
    try {
      Thread.sleep(150);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CannotStart("interrupted", e);
    }
  }

  private String logSinceStart() {
    try (var file = new RandomAccessFile(log.toFile(), "r")) {
      var from = file.length() < logStart ? 0 : logStart;
      file.seek(from);
      var bytes = new byte[Math.toIntExact(file.length() - from)];
      file.readFully(bytes);
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException e) {
      return "";
    }
  }

  private static long size(Path file) {
    try {
      return Files.exists(file) ? Files.size(file) : 0;
    } catch (IOException e) {
      return 0;
    }
  }

  /** The server's process. */
  public ProcessHandle process() {
    return process.toHandle();
  }

  /** Stops it in order: requests under way are finished. */
  @Override
  public void close() {
    process.destroy();
    if (!Launch.ended(process, 30)) {
      kill();
    }
  }

  /** Kills it in the middle of whatever it does. */
  public void kill() {
    process.destroyForcibly();
    Launch.ended(process, 10);
  }
}
