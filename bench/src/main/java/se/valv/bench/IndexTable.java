package se.valv.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.openjdk.jmh.runner.RunnerException;
import se.valv.search.IndexQueries;

/** B3: an index sealed, beside the same index in clear. */
final class IndexTable {

  private static final String TITLE =
      "B3  index directory, sealed and authenticated, against MMapDirectory in clear; by processor time";
  private static final String ROW = "%-9s %12s %12s %14s   %s%n";

  private IndexTable() {}

  /**
   * One thing that is measured.
   *
   * @param name of the method; that of its peer has {@code clear} before it
   * @param most how much longer it may take
   */
  private record Line(String name, double most) {

    String peer() {
      return "clear" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }
  }

  private static final List<Line> LINES =
      List.of(
          new Line("term", 1.15),
          new Line("bool", 1.15),
          new Line("phrase", 1.15),
          new Line("prefix", 1.25),
          new Line("fuzzy", 1.25),
          new Line("indexing", 1 / 0.94));

  /** Measures and prints; whether the gates were reached. */
  static boolean print(PrintStream out, PrintStream progress) throws RunnerException, IOException {
    var size = IndexQueries.sizeRatio();
    var passes =
        Passes.run(
            IndexQueries.class,
            LINES.stream().flatMap(line -> Stream.of(line.name(), line.peer())).toList(),
            pass -> progress.printf(Locale.ROOT, "B3: pass %d of %d%n", pass, Passes.COUNT));
    out.println(TITLE);
    out.printf(Locale.ROOT, ROW, "", "Valv, /s", "clear, /s", "time, ratio", "goal");
    boolean all = true;
    for (var line : LINES) {
      all &= row(out, passes, line);
    }
    out.printf(Locale.ROOT, "Size on disk: %.4f x.%n", size);
    Machine.print(out);
    return all;
  }

  private static boolean row(PrintStream out, Passes passes, Line line) {
    var ratio = passes.medianRatio(line.peer(), line.name());
    var reached = ratio <= line.most();
    out.printf(
        Locale.ROOT,
        ROW,
        line.name(),
        String.format(Locale.ROOT, "%,.1f", passes.median(line.name())),
        String.format(Locale.ROOT, "%,.1f", passes.median(line.peer())),
        String.format(Locale.ROOT, "%.3f", ratio),
        String.format(Locale.ROOT, "<= %.3f %s", line.most(), reached ? "reached" : "MISSED"));
    return reached;
  }
}
