package se.valv.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import se.valv.search.text.GoldParts;
import se.valv.search.text.GoldParts.Score;
import se.valv.search.text.GoldParts.Share;

/** B11: which parts of Swedish compounds are found, and which wrong ones are given. */
final class CompoundTable {

  private static final double LEAST_RECALL = 0.90;
  private static final double MOST_WRONG = 0.05;
  private static final int PASSES = 5;
  private static final int REPEATED = 20;
  private static final String ROW = "%-20s %-11s %16s %16s %18s   %s%n";

  private CompoundTable() {}

  /** Measures and prints; whether Valv reached the goals on every share of the list. */
  static boolean print(PrintStream out, PrintStream progress) {
    var splitters = Splitter.all();
    out.println("B11 Swedish compounds: parts found, wrong parts, on words with known parts");
    out.printf(ROW, "", "", "parts found", "wrong of given", "simple words hurt", "goal");
    boolean reached = true;
    for (var splitter : splitters) {
      for (var share : Share.values()) {
        var score = GoldParts.score(GoldParts.of(share), splitter.keysOfParts(), splitter.key());
        boolean ours = splitter == splitters.getFirst();
        reached &= !ours || reached(score);
        out.printf(ROW, columns(splitter, share, score, ours));
      }
    }
    progress.println("B11: how fast text becomes terms");
    speeds(splitters).forEach((name, speed) -> out.printf("%-20s %s%n", name, speed));
    return reached;
  }

  private static Object[] columns(Splitter splitter, Share share, Score score, boolean ours) {
    return new Object[] {
      splitter.name(),
      share.name().toLowerCase(Locale.ROOT).replace('_', ' '),
      share(score.found(), score.wanted()),
      share(score.wrong(), score.given()),
      "%d of %d".formatted(score.broken(), score.simple()),
      ours ? ">= 90 %, <= 5 % " + (reached(score) ? "reached" : "MISSED") : ""
    };
  }

  private static boolean reached(Score score) {
    return score.recall() >= LEAST_RECALL && score.wrongShare() <= MOST_WRONG;
  }

  private static String share(int some, int all) {
    return all == 0
        ? "0"
        : String.format(Locale.ROOT, "%d/%d %5.1f %%", some, all, 100.0 * some / all);
  }

  /** The median of some passes, the order of the splitters turned round from one to the next. */
  private static Map<String, String> speeds(List<Splitter> splitters) {
    var texts = texts();
    var rates = new HashMap<String, List<Double>>();
    var terms = new HashMap<String, Integer>();
    for (int pass = 0; pass <= PASSES; pass++) {
      for (var splitter : pass % 2 == 0 ? splitters : splitters.reversed()) {
        long begun = System.nanoTime();
        int count = texts.stream().mapToInt(splitter::terms).sum();
        double seconds = (System.nanoTime() - begun) / 1e9;
        terms.put(splitter.name(), count);
        if (pass > 0) {
          double mebibytes = texts.stream().mapToInt(String::length).sum() / (double) (1 << 20);
          rates.computeIfAbsent(splitter.name(), n -> new ArrayList<>()).add(mebibytes / seconds);
        }
      }
    }
    var lines = new LinkedHashMap<String, String>();
    for (var splitter : splitters) {
      var sorted = rates.getOrDefault(splitter.name(), List.of()).stream().sorted().toList();
      lines.put(
          splitter.name(),
          String.format(
              Locale.ROOT,
              "%6.1f million characters/s, %,d terms",
              sorted.get(sorted.size() / 2),
              terms.get(splitter.name())));
    }
    return lines;
  }

  private static List<String> texts() {
    try (var in =
        Objects.requireNonNull(
            CompoundTable.class.getResourceAsStream("/se/valv/search/statutes.txt"))) {
      var lines = new String(in.readAllBytes(), UTF_8).lines().toList();
      var texts = new ArrayList<String>();
      for (int i = 0; i < REPEATED; i++) {
        texts.addAll(lines);
      }
      return texts;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
