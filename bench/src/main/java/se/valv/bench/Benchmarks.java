package se.valv.bench;

import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * {@code ./valv bench [NAME]}: 0 when every gate was reached, 1 when not, 2 when it could not run.
 */
@Exempt(rule = Rule.CONSOLE, reason = "a command's answer goes to its console")
public final class Benchmarks {

  private static final List<String> NAMES = List.of("B1");

  private Benchmarks() {}

  /** Runs the benchmarks named, or all. */
  public static void main(String[] arguments) throws RunnerException {
    for (var name : arguments) {
      if (!NAMES.contains(name)) {
        System.err.println("no benchmark is called " + name + "; there are " + NAMES);
        System.exit(2);
      }
    }
    System.exit(SealingTable.print(System.out, System.err) ? 0 : 1);
  }
}
