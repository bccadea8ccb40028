package se.valv.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicLongArray;
import se.valv.crypto.Randomness;

/**
 * B5: durable entries a second, each in a transaction of its own, with the sequencer beside them;
 * against plain rows of the same size, and against a log that locks the head of its chain.
 */
final class EntryTable {

  private static final List<Integer> WRITERS = List.of(1, 4, 16);
  private static final long PASS_NANOS = 4_000_000_000L;
  private static final int MOST_ENTRIES = 5_000_000;
  private static final double LEAST_OF_PLAIN = 0.75;
  private static final double LEAST_OF_CHAIN = 5;
  private static final String ROW = "%8s %10s %10s %10s %9s %9s %12s %12s%n";

  private static final String TABLES =
      """
      create table valv.bench_plain (epoch bigint, number bigint, payload bytea, primary key (epoch, number));
      create table valv.bench_head (one boolean primary key, hash bytea);
      insert into valv.bench_head values (true, '\\x00');
      grant select, insert on valv.bench_plain to valv_app;
      grant select, update on valv.bench_head to valv_app;
      """;

  /** What writes. */
  private enum Side {
    VALV,
    PLAIN,
    CHAIN
  }

  private final LogBench log;
  private final long epoch;
  private final AtomicLong numbers = new AtomicLong();
  private final AtomicLongArray committed = new AtomicLongArray(MOST_ENTRIES);
  private final Randomness random = new Randomness();
  private final Clock clock = Clock.systemUTC();

  private EntryTable(LogBench log) throws SQLException {
    this.log = log;
    this.epoch = log.epoch();
  }

  /** Measures and prints; whether the gates were reached. */
  static boolean print(PrintStream out, PrintStream progress) throws IOException {
    try (var log = LogBench.start(Path.of(System.getProperty("valv.servers"), "../bench-log"))) {
      log.run(TABLES);
      return new EntryTable(log).measure(out, progress);
    } catch (SQLException e) {
      throw new IOException(e);
    }
  }

  private boolean measure(PrintStream out, PrintStream progress) throws SQLException {
    out.println(
        "B5  durable audit entries a second, each in its own transaction, sequencer running");
    out.printf(
        Locale.ROOT,
        ROW,
        "writers",
        "Valv",
        "plain",
        "chain",
        "of plain",
        "of chain",
        "wait p50 ms",
        "wait p99 ms");
    var all = true;
    for (var writers : WRITERS) {
      progress.printf(Locale.ROOT, "B5: %d writers%n", writers);
      all &= row(out, writers);
    }
    Machine.print(out);
    return all;
  }

  private boolean row(PrintStream out, int writers) throws SQLException {
    Map<Side, List<Double>> rates = new EnumMap<>(Side.class);
    var waited = new ArrayList<Long>();
    for (var pass = 0; pass <= Passes.COUNT; pass++) {
      var sides = List.of(Side.values());
      for (var side : pass % 2 == 0 ? sides : sides.reversed()) {
        var rate = rate(side, writers, pass == 0 ? new ArrayList<>() : waited);
        if (pass > 0) {
          rates.computeIfAbsent(side, any -> new ArrayList<>()).add(rate);
        }
      }
    }
    waited.sort(null);
    var valv = median(rates, Side.VALV);
    var ofPlain = valv / median(rates, Side.PLAIN);
    var ofChain = valv / median(rates, Side.CHAIN);
    var p99 = waited.get(waited.size() * 99 / 100) / 1e6;
    out.printf(
        Locale.ROOT,
        ROW,
        writers,
        whole(valv),
        whole(median(rates, Side.PLAIN)),
        whole(median(rates, Side.CHAIN)),
        String.format(Locale.ROOT, "%.2f", ofPlain),
        String.format(Locale.ROOT, "%.2f", ofChain),
        whole(waited.get(waited.size() / 2) / 1e6),
        whole(p99));
    return ofPlain >= LEAST_OF_PLAIN && (writers < 16 || ofChain >= LEAST_OF_CHAIN) && p99 <= 1_000;
  }

  private static String whole(double value) {
    return String.format(Locale.ROOT, "%,.0f", value);
  }

  private static double median(Map<Side, List<Double>> rates, Side side) {
    return rates.getOrDefault(side, List.of()).stream().sorted().toList().get(Passes.COUNT / 2);
  }

  private double rate(Side side, int writers, List<Long> waited) throws SQLException {
    try (var pool = Executors.newFixedThreadPool(writers)) {
      try (var sequencer = new BenchSequencer(log.application(), committed)) {
        var begin = System.nanoTime();
        var tasks = new ArrayList<Callable<Long>>();
        for (var i = 0; i < writers; i++) {
          tasks.add(() -> write(side, begin + PASS_NANOS));
        }
        var written = 0L;
        for (Future<Long> task : pool.invokeAll(tasks)) {
          written += task.get();
        }
        var seconds = (System.nanoTime() - begin) / 1e9;
        Thread.sleep(1_000);
        waited.addAll(sequencer.waited());
        return written / seconds;
      } catch (InterruptedException | ExecutionException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  private long write(Side side, long end) throws SQLException {
    var ids = new UUID[] {id(), id(), id(), id()};
    var written = 0L;
    try (var connection = log.application();
        var entry = connection.prepareStatement(BenchEntry.INSERT);
        var plain = connection.prepareStatement("insert into valv.bench_plain values (?, ?, ?)")) {
      connection.setAutoCommit(false);
      for (; System.nanoTime() < end; written++) {
        var number = numbers.incrementAndGet();
        if (side == Side.VALV) {
          var at = clock.instant().truncatedTo(ChronoUnit.MICROS);
          BenchEntry.make(epoch, number, at, ids, random).insert(entry);
        } else {
          if (side == Side.CHAIN) {
            lockHead(connection);
          }
          plain.setLong(1, epoch);
          plain.setLong(2, number);
          plain.setBytes(3, random.bytes(BenchEntry.BYTES));
          plain.executeUpdate();
          if (side == Side.CHAIN) {
            moveHead(connection);
          }
        }
        connection.commit();
        committed.set((int) number, System.nanoTime());
      }
    }
    return written;
  }

  private static void lockHead(Connection connection) throws SQLException {
    try (var lock = connection.prepareStatement("select hash from valv.bench_head for update")) {
      lock.executeQuery();
    }
  }

  private void moveHead(Connection connection) throws SQLException {
    try (var move = connection.prepareStatement("update valv.bench_head set hash = ?")) {
      move.setBytes(1, random.bytes(32));
      move.executeUpdate();
    }
  }

  private static UUID id() {
    return UUID.randomUUID();
  }
}
