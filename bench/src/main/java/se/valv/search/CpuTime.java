package se.valv.search;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The processor's own time for each operation of an iteration, in microseconds: on a shared machine
 * the clock on the wall measures the others too.
 */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class CpuTime {

  private static final double NANOS = 1_000;
  private static final int MOST = 1 << 20;

  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
  private final long[] samples = new long[MOST];
  private int count;
  private long begun;

  /** Forgets the iteration before. */
  @Setup(Level.Iteration)
  public void reset() {
    count = 0;
  }

  void begin() {
    begun = threads.getCurrentThreadCpuTime();
  }

  void end() {
    samples[count++ % MOST] = threads.getCurrentThreadCpuTime() - begun;
  }

  /** Of all operations. */
  public double mean() {
    return Arrays.stream(samples, 0, known()).average().orElse(0) / NANOS;
  }

  /** Of half of them at most. */
  public double p50() {
    return percentile(50);
  }

  /** Of all but one in a hundred at most. */
  public double p99() {
    return percentile(99);
  }

  private double percentile(int percent) {
    var sorted = Arrays.copyOf(samples, known());
    Arrays.sort(sorted);
    return sorted.length == 0 ? 0 : sorted[sorted.length * percent / 100] / NANOS;
  }

  private int known() {
    return Math.min(count, MOST);
  }
}
