package se.valv.search;

import java.nio.file.Path;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of indexes.
 *
 * @param folder {@code valv.index.dir}: the folder of the node's own indexes; what is in it can be
 *     made anew from the database
 * @param mostOpen {@code valv.index.open}: how many labels' indexes are open at once; 1024 unless
 *     set
 * @param cacheBytes {@code valv.index.cache}: bytes of opened blocks of index files that are held
 *     in memory; 67108864 unless set
 * @param node whose indexes they are
 */
record IndexSettings(Path folder, int mostOpen, long cacheBytes, String node) {

  static final String FOLDER = "valv.index.dir";
  static final String OPEN = "valv.index.open";
  static final String CACHE = "valv.index.cache";

  private static final String NODE = "valv.node.name";
  private static final int MOST_OPEN = 1024;
  private static final long CACHE_BYTES = 64L << 20;

  IndexSettings {
    if (mostOpen < 1) {
      throw new IllegalArgumentException(OPEN + " is out of range");
    }
    if (cacheBytes < 0) {
      throw new IllegalArgumentException(CACHE + " is out of range");
    }
  }

  /** Reads and checks them; the message of a failure names the key. */
  static IndexSettings read(Config config) {
    return new IndexSettings(
        Path.of(config.getValue(FOLDER, String.class)),
        config.getOptionalValue(OPEN, Integer.class).orElse(MOST_OPEN),
        config.getOptionalValue(CACHE, Long.class).orElse(CACHE_BYTES),
        config.getValue(NODE, String.class));
  }
}
