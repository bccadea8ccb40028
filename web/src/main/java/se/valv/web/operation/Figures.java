package se.valv.web.operation;

import java.lang.management.ManagementFactory;
import java.math.BigDecimal;

/** Figures of the virtual machine in the text format of Prometheus. None of the register's. */
final class Figures {

  private final StringBuilder text = new StringBuilder();

  private Figures() {}

  /** All of them, as they are now. */
  static String now() {
    var figures = new Figures();
    var heap = ManagementFactory.getMemoryMXBean().getHeapMemoryUsage();
    figures.gauge("jvm_memory_heap_used_bytes", heap.getUsed());
    figures.gauge("jvm_memory_heap_committed_bytes", heap.getCommitted());
    figures.gauge("jvm_memory_heap_max_bytes", heap.getMax());
    var other = ManagementFactory.getMemoryMXBean().getNonHeapMemoryUsage();
    figures.gauge("jvm_memory_nonheap_used_bytes", other.getUsed());
    figures.gauge("jvm_threads", ManagementFactory.getThreadMXBean().getThreadCount());
    figures.gauge("jvm_classes", ManagementFactory.getClassLoadingMXBean().getLoadedClassCount());
    var collectors = ManagementFactory.getGarbageCollectorMXBeans();
    figures.counter(
        "jvm_gc_total", collectors.stream().mapToLong(c -> c.getCollectionCount()).sum());
    var collecting = collectors.stream().mapToLong(c -> c.getCollectionTime()).sum();
    figures.seconds("jvm_gc_seconds_total", "counter", collecting);
    var uptime = ManagementFactory.getRuntimeMXBean().getUptime();
    figures.seconds("process_uptime_seconds", "gauge", uptime);
    return figures.text.toString();
  }

  private void gauge(String name, long value) {
    add(name, "gauge", Long.toString(value));
  }

  private void counter(String name, long value) {
    add(name, "counter", Long.toString(value));
  }

  private void seconds(String name, String type, long milliseconds) {
    add(name, type, BigDecimal.valueOf(milliseconds, 3).toPlainString());
  }

  private void add(String name, String type, String value) {
    text.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    text.append(name).append(' ').append(value).append('\n');
  }
}
