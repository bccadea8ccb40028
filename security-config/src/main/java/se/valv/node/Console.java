package se.valv.node;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * The terminal of whoever starts a node: steps with their time, results, and one line for an error.
 */
@Exempt(
    rule = Rule.CONSOLE,
    reason =
        "The launcher's only way to speak to whoever started it; the application never has it.")
public final class Console {

  private final PrintStream out;
  private final PrintStream err;
  private final Clock clock;
  private final Instant start;

  /** One that prints where it is told to. */
  public Console(PrintStream out, PrintStream err, Clock clock) {
    this.out = out;
    this.err = err;
    this.clock = clock;
    this.start = clock.instant();
  }

  /** The terminal of this process. */
  public static Console ofProcess(Clock clock) {
    return new Console(System.out, System.err, clock);
  }

  /** Tells that a step is done or begun, with the seconds since the start. */
  public void step(String what) {
    var seconds = Duration.between(start, clock.instant()).toMillis() / 1000.0;
    out.printf(Locale.ROOT, "%6.1f s  %s%n", seconds, what);
    out.flush();
  }

  /** Prints text as it stands. */
  public void print(String text) {
    out.println(text);
    out.flush();
  }

  /** Tells what went wrong, in one line. */
  public void complain(String line) {
    err.println("valv: " + line.strip().replaceAll("\\s*\\R\\s*", " "));
    err.flush();
  }
}
