package se.valv.bench;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs methods of a benchmark class side by side: some passes, each method once in each pass in a
 * JVM of its own, in an order that turns round from pass to pass. So a machine that slows down
 * slows both sides of every ratio. Of a pass counts the least disturbed of its short iterations,
 * for the machine is shared; or, where a benchmark keeps it, the processor's own time.
 */
final class Passes {

  static final int COUNT = 5;

  private static final int ITERATIONS = 40;
  private static final int ITERATION_MILLIS = 100;
  private static final int WARM_UP_SECONDS = 15;

  /** What benchmarks call their mean processor time, in microseconds. */
  private static final String CPU = "mean";

  private static final double MICROS = 1_000_000;

  private final Map<String, List<Double>> scores = new HashMap<>();

  private Passes() {}

  /** Measures; {@code begun} is told the number of each pass when it begins. */
  static Passes run(Class<?> benchmark, List<String> methods, IntConsumer begun)
      throws RunnerException {
    var passes = new Passes();
    for (var pass = 1; pass <= COUNT; pass++) {
      begun.accept(pass);
      for (var method : pass % 2 == 0 ? methods.reversed() : methods) {
        passes.scores.computeIfAbsent(method, m -> new ArrayList<>()).add(once(benchmark, method));
      }
    }
    return passes;
  }

  /** The median of a method's operations a second. */
  double median(String method) {
    return median(scoresOf(method));
  }

  /** The median, over the passes, of one method's figure divided by another's in the same pass. */
  double medianRatio(String ours, String peer) {
    var above = scoresOf(ours);
    var below = scoresOf(peer);
    var ratios = new ArrayList<Double>();
    for (var pass = 0; pass < above.size(); pass++) {
      ratios.add(above.get(pass) / below.get(pass));
    }
    return median(ratios);
  }

  private List<Double> scoresOf(String method) {
    return scores.getOrDefault(method, List.of());
  }

  private static double once(Class<?> benchmark, String method) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include("^" + benchmark.getName() + "\\." + method + "$")
            .forks(1)
            .threads(1)
            .warmupIterations(WARM_UP_SECONDS)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(ITERATIONS)
            .measurementTime(TimeValue.milliseconds(ITERATION_MILLIS))
            .jvmArgsAppend(
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector")
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    var result = new Runner(options).run().iterator().next();
    return result.getSecondaryResults().containsKey(CPU)
        ? MICROS / cpu(result, CPU)
        : result.getPrimaryResult().getStatistics().getMax();
  }

  /** A figure of processor time that a benchmark kept: the median of its iterations. */
  static double cpu(RunResult result, String name) {
    return median(
        result.getBenchmarkResults().stream()
            .flatMap(fork -> fork.getIterationResults().stream())
            .map(iteration -> iteration.getSecondaryResults().get(name).getScore())
            .toList());
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }
}
