package se.valv.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import se.valv.search.ReachQueries;

/** B4: one index for each label, beside one index with a filter, from 1 to 1,000 labels. */
final class ReachTable {

  private static final String TITLE =
      "B4  one sealed index per label, against one index in clear with a label filter; µs of processor time a search";
  private static final String ROW = "%7s %7s %10s %10s %10s %10s %8s   %s%n";
  private static final int WARM_UP_SECONDS = 3;
  private static final int MEASURED_SECONDS = 2;
  private static final double LARGEST_P99 = 10_000;
  private static final double MOST_ROOM = 1.5;

  private final Map<Case, List<Times>> times = new HashMap<>();

  private ReachTable() {}

  /**
   * What is asked.
   *
   * @param labels how many there are
   * @param reach how many of them are in reach
   */
  private record Reach(int labels, int reach) {

    /** How many times the peer's median ours may be; none where the limit is another. */
    double most() {
      return reach <= 8 ? 1 : reach == 32 ? 2 : Double.POSITIVE_INFINITY;
    }
  }

  private record Case(Reach reach, String side) {}

  private record Times(double p50, double p99) {}

  private static final List<Reach> ROWS =
      List.of(
          new Reach(64, 2),
          new Reach(64, 8),
          new Reach(64, 32),
          new Reach(64, 64),
          new Reach(1_000, 1),
          new Reach(1_000, 8),
          new Reach(1_000, 64),
          new Reach(1_000, 250),
          new Reach(1_000, 1_000));

  /** Measures and prints; whether the gates were reached. */
  static boolean print(PrintStream out, PrintStream progress) throws RunnerException, IOException {
    double few = ReachQueries.sizeRatio(64);
    double many = ReachQueries.sizeRatio(1_000);
    var table = new ReachTable();
    for (var pass = 1; pass <= Passes.COUNT; pass++) {
      progress.printf(Locale.ROOT, "B4: pass %d of %d%n", pass, Passes.COUNT);
      table.pass(pass % 2 == 0 ? List.of("one", "each") : List.of("each", "one"));
    }
    out.println(TITLE);
    out.printf(
        Locale.ROOT, ROW, "labels", "reach", "p50", "p99", "one, p50", "one, p99", "p50 x", "");
    boolean all = true;
    for (var reach : ROWS) {
      all &= table.row(out, reach);
    }
    out.printf(
        Locale.ROOT,
        "Size on disk: 64 labels %.3f x, 1,000 labels %.3f x; goal <= %.1f%n",
        few,
        many,
        MOST_ROOM);
    Machine.print(out);
    return all && few <= MOST_ROOM;
  }

  private void pass(List<String> sides) throws RunnerException {
    for (var reach : ROWS) {
      for (var side : sides) {
        var measured = new Case(reach, side);
        times.computeIfAbsent(measured, any -> new ArrayList<>()).add(once(measured));
      }
    }
  }

  private static Times once(Case measured) throws RunnerException {
    var options =
        new OptionsBuilder()
            .include("^" + ReachQueries.class.getName() + "\\.ask$")
            .param("labels", Integer.toString(measured.reach().labels()))
            .param("reach", Integer.toString(measured.reach().reach()))
            .param("side", measured.side())
            .forks(1)
            .threads(1)
            .warmupIterations(WARM_UP_SECONDS)
            .warmupTime(TimeValue.seconds(1))
            .measurementIterations(MEASURED_SECONDS)
            .measurementTime(TimeValue.seconds(1))
            .jvmArgsAppend(
                "--sun-misc-unsafe-memory-access=allow",
                "--enable-native-access=ALL-UNNAMED",
                "--add-modules=jdk.incubator.vector")
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true)
            .build();
    var result = new Runner(options).run().iterator().next();
    return new Times(Passes.cpu(result, "p50"), Passes.cpu(result, "p99"));
  }

  private boolean row(PrintStream out, Reach reach) {
    var ours = new Case(reach, "each");
    var peer = new Case(reach, "one");
    var ratio = ratio(ours, peer);
    var p99 = median(times.get(ours).stream().map(Times::p99).toList());
    boolean whole = reach.reach() == 1_000;
    boolean reached = ratio <= reach.most() && (!whole || p99 <= LARGEST_P99);
    var goal =
        whole ? "p99 <= 10 ms" : reach.most() < 3 ? "p50 <= %.0f x".formatted(reach.most()) : "";
    out.printf(
        Locale.ROOT,
        ROW,
        reach.labels(),
        reach.reach(),
        text(median(times.get(ours).stream().map(Times::p50).toList())),
        text(p99),
        text(median(times.get(peer).stream().map(Times::p50).toList())),
        text(median(times.get(peer).stream().map(Times::p99).toList())),
        String.format(Locale.ROOT, "%.2f", ratio),
        goal.isEmpty() ? "" : goal + (reached ? " reached" : " MISSED"));
    return reached;
  }

  private double ratio(Case ours, Case peer) {
    var ratios = new ArrayList<Double>();
    for (int pass = 0; pass < times.get(ours).size(); pass++) {
      ratios.add(times.get(ours).get(pass).p50() / times.get(peer).get(pass).p50());
    }
    return median(ratios);
  }

  private static double median(List<Double> values) {
    var sorted = values.stream().sorted().toList();
    return sorted.get(sorted.size() / 2);
  }

  private static String text(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }
}
