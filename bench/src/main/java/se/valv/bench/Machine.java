package se.valv.bench;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;

/** What else the machine did meanwhile. */
final class Machine {

  private Machine() {}

  static void print(PrintStream out) {
    out.printf(
        Locale.ROOT,
        "Medians of %d passes, order alternated; load average at the end %.1f on %d cores.%n",
        Passes.COUNT,
        ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage(),
        Runtime.getRuntime().availableProcessors());
  }
}
