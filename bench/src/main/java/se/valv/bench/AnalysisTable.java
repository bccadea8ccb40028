package se.valv.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import se.valv.crypto.Randomness;
import se.valv.node.Node;
import se.valv.node.NodeOptions;
import se.valv.node.demo.DemoAccount;
import se.valv.node.demo.DemoData;
import se.valv.node.demo.NodeClient;
import se.valv.provision.Loopback;

/**
 * B12: an analysis of 300 protected assets, 200 threats, 300 vulnerabilities and 400 measures,
 * opened and written in over HTTPS on a node of its own, each time decided, audited and committed;
 * against an analysis with a hundredth of that. Times are the client's, so what the server takes is
 * less.
 */
final class AnalysisTable {

  private static final int TIMES = 10;
  private static final double MOST_MILLIS = 300;
  private static final String ROW = "%-34s %14s %14s %8s%n";

  private final Map<String, List<Double>> times = new TreeMap<>();
  private final NodeClient client;

  private AnalysisTable(NodeClient client) {
    this.client = client;
  }

  /** Measures and prints; whether the gate was reached. */
  static boolean print(PrintStream out, PrintStream progress) throws IOException {
    var folder = Path.of(System.getProperty("valv.servers"), "../bench-analysis").normalize();
    LogBench.delete(folder);
    try (var node = Node.start(NodeOptions.demo(folder).onPort(Loopback.freePort()))) {
      var people = DemoData.in(folder, new Randomness(), Clock.systemUTC()).accounts();
      try (var writer = client(node, people, "alva.samordnare");
          var chief = client(node, people, "birk.chef")) {
        var small = LargeAnalysis.write(writer, chief, 100);
        progress.println("B12: the small analysis is written");
        var large = LargeAnalysis.write(writer, chief, 1);
        progress.println("B12: the large analysis is written");
        var table = new AnalysisTable(writer);
        for (var pass = 0; pass <= Passes.COUNT; pass++) {
          progress.printf(Locale.ROOT, "B12: pass %d of %d%n", pass, Passes.COUNT);
          table.pass(pass, List.of(large, small));
        }
        return table.tell(out);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private static NodeClient client(Node node, List<DemoAccount> people, String username)
      throws IOException, InterruptedException {
    var account = people.stream().filter(a -> a.username().equals(username)).findFirst();
    return new NodeClient(node.baseUrl(), node.certificateFile(), account.orElseThrow());
  }

  /** Each thing of each analysis, in an order that turns round; the first pass only warms up. */
  private void pass(int pass, List<LargeAnalysis> analyses)
      throws IOException, InterruptedException {
    for (var time = 0; time < TIMES; time++) {
      for (var analysis : (pass + time) % 2 == 0 ? analyses : analyses.reversed()) {
        var begin = System.nanoTime();
        client.page("/analyser/" + analysis.id());
        var opened = System.nanoTime();
        client.get("analyses/" + analysis.id());
        var read = System.nanoTime();
        analysis.change(client, "Uppföljning " + pass + " " + time + ".");
        var saved = System.nanoTime();
        if (pass > 0) {
          keep("open the page" + analysis.size(), begin, opened);
          keep("read by REST" + analysis.size(), opened, read);
          keep("save a measure" + analysis.size(), read, saved);
        }
      }
    }
  }

  private void keep(String what, long begin, long end) {
    times.computeIfAbsent(what, w -> new ArrayList<>()).add((end - begin) / 1e6);
  }

  private boolean tell(PrintStream out) {
    out.println("B12  300 assets, 500 threats and vulnerabilities, 400 measures; over HTTPS, ms");
    out.printf(Locale.ROOT, ROW, "median / p95 of 50", "large", "a hundredth", "ratio");
    for (var what : List.of("open the page", "read by REST", "save a measure")) {
      var large = sorted(what + LargeAnalysis.LARGE);
      var small = sorted(what + LargeAnalysis.SMALL);
      var ratio = String.format(Locale.ROOT, "%.1f", middle(large) / middle(small));
      out.printf(Locale.ROOT, ROW, what, shown(large), shown(small), ratio);
    }
    out.printf(Locale.ROOT, "goal: the page in at most %.0f ms%n", MOST_MILLIS);
    Machine.print(out);
    return middle(sorted("open the page" + LargeAnalysis.LARGE)) <= MOST_MILLIS;
  }

  private List<Double> sorted(String what) {
    return times.getOrDefault(what, List.of()).stream().sorted().toList();
  }

  private static double middle(List<Double> sorted) {
    return sorted.get(sorted.size() / 2);
  }

  private static String shown(List<Double> sorted) {
    var late = sorted.get((int) (sorted.size() * 0.95));
    return String.format(Locale.ROOT, "%.0f / %.0f", middle(sorted), late);
  }
}
