package se.valv.bench;

import java.io.IOException;
import java.util.List;
import org.openjdk.jmh.runner.RunnerException;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * {@code ./valv bench [NAME]}: 0 when every gate was reached, 1 when not, 2 when it could not run.
 */
@Exempt(rule = Rule.CONSOLE, reason = "a command's answer goes to its console")
public final class Benchmarks {

  private static final List<String> NAMES = List.of("B1", "B3", "B4", "B5", "B6", "B11", "B12");

  private Benchmarks() {}

  /** Runs the benchmarks named, or all. */
  public static void main(String[] arguments) throws RunnerException, IOException {
    for (var name : arguments) {
      if (!NAMES.contains(name)) {
        System.err.println("no benchmark is called " + name + "; there are " + NAMES);
        System.exit(2);
      }
    }
    var asked = arguments.length == 0 ? NAMES : List.of(arguments);
    boolean reached = true;
    for (var name : asked) {
      reached &= print(name);
    }
    System.exit(reached ? 0 : 1);
  }

  private static boolean print(String name) throws RunnerException, IOException {
    return switch (name) {
      case "B1" -> SealingTable.print(System.out, System.err);
      case "B3" -> IndexTable.print(System.out, System.err);
      case "B4" -> ReachTable.print(System.out, System.err);
      case "B5" -> EntryTable.print(System.out, System.err);
      case "B6" -> VerifyTable.print(System.out, System.err);
      case "B11" -> CompoundTable.print(System.out, System.err);
      case "B12" -> AnalysisTable.print(System.out, System.err);
      default -> throw new IllegalArgumentException(name);
    };
  }
}
