package se.valv.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import org.openjdk.jmh.runner.RunnerException;

/** B1: opens and seals a second, beside what the bare cipher does. */
final class SealingTable {

  static final String TITLE =
      "B1  one sealed record of 1 KiB, its key included, against raw AES-256-GCM; one thread";

  private static final double GOAL = 0.25;
  private static final int GOAL_A_CORE = 200_000;
  private static final String ROW = "%-6s %12s %12s %8s   %s%n";

  private SealingTable() {}

  /** Measures and prints; whether the gate was reached. */
  static boolean print(PrintStream out, PrintStream progress) throws RunnerException {
    var passes =
        Passes.run(
            OneRecord.class,
            List.of("open", "rawOpen", "seal", "rawSeal"),
            pass -> progress.printf(Locale.ROOT, "B1: pass %d of %d%n", pass, Passes.COUNT));
    out.println(TITLE);
    out.printf(Locale.ROOT, ROW, "", "Valv, /s", "raw, /s", "ratio", "goal");
    var opened = row(out, passes, "open", "rawOpen");
    var sealed = row(out, passes, "seal", "rawSeal");
    Machine.print(out);
    out.printf(Locale.ROOT, "On a quiet machine also: %,d opens a second and core.%n", GOAL_A_CORE);
    return opened && sealed;
  }

  private static boolean row(PrintStream out, Passes passes, String ours, String peer) {
    var ratio = passes.medianRatio(ours, peer);
    var reached = ratio >= GOAL;
    out.printf(
        Locale.ROOT,
        ROW,
        ours,
        text("%,.0f", passes.median(ours)),
        text("%,.0f", passes.median(peer)),
        text("%.2f", ratio),
        ">= %.2f %s".formatted(GOAL, reached ? "reached" : "MISSED"));
    return reached;
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
