package se.valv.extraction;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import se.valv.problem.Unavailable;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * One process that reads one file: from its input to its output, with nothing of this process's own
 * but the program. It is ended when its time is over, whatever it does.
 */
final class Reading {

  /** The most characters of text. */
  static final int MOST_TEXT = 2_000_000;

  /** What a virtual machine ends with that is told to end when its memory does. */
  private static final int OUT_OF_MEMORY = 3;

  /** A character takes no more bytes than this, and the first line no more than that. */
  private static final int MOST_BYTES = MOST_TEXT * 4 + 64;

  private static final String MAIN = "se.valv.extract.Extract";

  /** A folder in which nothing can be written. */
  private static final String NOWHERE = "/dev/null/none";

  private final ExtractionSettings settings;
  private final FileType type;
  private final AtomicBoolean late = new AtomicBoolean();

  Reading(ExtractionSettings settings, FileType type) {
    this.settings = settings;
    this.type = type;
  }

  Extracted of(byte[] file) {
    var process = start();
    var millis = settings.time().toMillis();
    var end = CompletableFuture.delayedExecutor(millis, TimeUnit.MILLISECONDS);
    var alarm = CompletableFuture.runAsync(() -> stop(process), end);
    var giving = CompletableFuture.runAsync(() -> give(process, file));
    try {
      return answer(process, process.getInputStream().readNBytes(MOST_BYTES));
    } catch (IOException ended) {
      return failed(process);
    } finally {
      alarm.cancel(false);
      giving.cancel(false);
      process.destroyForcibly();
    }
  }

  private void stop(Process process) {
    late.set(true);
    process.destroyForcibly();
  }

  /** Beside the reading of its answer, for it may begin to answer before it has read all. */
  private static void give(Process process, byte[] file) {
    try (var in = process.getOutputStream()) {
      in.write(file);
    } catch (IOException ended) {
      return; // It has read what it wants, and has an answer too.
    }
  }

  private Extracted answer(Process process, byte[] output) {
    if (ended(process) != 0) {
      return failed(process);
    }
    var answer = new String(output, StandardCharsets.UTF_8);
    var line = answer.indexOf('\n');
    var text = answer.substring(line + 1);
    return Arrays.stream(TextState.values())
        .filter(state -> line > 0 && state.name().equals(answer.substring(0, line)))
        .map(state -> new Extracted(state, state.isText() ? text : ""))
        .findFirst()
        .orElseGet(() -> Extracted.without(TextState.DAMAGED));
  }

  private Extracted failed(Process process) {
    var status = ended(process);
    return Extracted.without(
        late.get()
            ? TextState.TIMEOUT
            : status == OUT_OF_MEMORY ? TextState.MEMORY : TextState.DAMAGED);
  }

  private static int ended(Process process) {
    try {
      return process.waitFor();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
      throw new Unavailable("the node is stopped", e);
    }
  }

  @Exempt(
      rule = Rule.PROCESS,
      reason = "Who reads a foreign file shares no memory with the register: decision 23.")
  private Process start() {
    var builder = new ProcessBuilder(command()).directory(new File("/"));
    builder.redirectError(Redirect.DISCARD);
    builder.environment().clear();
    try {
      return builder.start();
    } catch (IOException e) {
      throw new Unavailable("the program that reads files does not start", e);
    }
  }

  private List<String> command() {
    return List.of(
        ProcessHandle.current().info().command().orElse("java"),
        "-Xmx" + settings.memory() + "m",
        "-XX:MaxMetaspaceSize=128m",
        "-XX:+UseSerialGC",
        "-XX:TieredStopAtLevel=1",
        "-XX:+ExitOnOutOfMemoryError",
        "-XX:-HeapDumpOnOutOfMemoryError",
        "-XX:-CreateCoredumpOnCrash",
        "-XX:ErrorFile=/dev/null",
        "-XX:+DisableAttachMechanism",
        "-XX:-UsePerfData",
        "-Djava.io.tmpdir=" + NOWHERE,
        "-Duser.home=" + NOWHERE,
        "-Dpdfbox.fontcache=" + NOWHERE,
        "-Djava.awt.headless=true",
        "-Duser.timezone=UTC",
        "-Djava.nio.channels.spi.SelectorProvider=se.valv.extract.NoNetwork",
        "-cp",
        settings.program(),
        MAIN,
        type.name(),
        Integer.toString(MOST_TEXT));
  }
}
