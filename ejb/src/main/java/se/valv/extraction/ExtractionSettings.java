package se.valv.extraction;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of reading files.
 *
 * @param program {@code valv.extract.program}: the class path of the program that reads them; set
 *     by the launcher
 * @param time {@code valv.extract.time}: the longest that one file is read; 30 seconds unless set
 * @param memory {@code valv.extract.memory}: the most mebibytes of memory that it takes; 256 unless
 *     set
 */
record ExtractionSettings(String program, Duration time, int memory) {

  private static final String PROGRAM = "valv.extract.program";
  private static final String TIME = "valv.extract.time";
  private static final String MEMORY = "valv.extract.memory";
  private static final int LEAST_MEMORY = 32;

  ExtractionSettings {
    if (!time.isPositive()) {
      throw new IllegalArgumentException(TIME + " is out of range");
    }
    if (memory < LEAST_MEMORY) {
      throw new IllegalArgumentException(MEMORY + " must be at least 32");
    }
  }

  /** Reads and checks them; the message of a failure names the key. */
  static ExtractionSettings read(Config config) {
    return new ExtractionSettings(
        config.getOptionalValue(PROGRAM, String.class).orElse(""),
        config.getOptionalValue(TIME, Duration.class).orElse(Duration.ofSeconds(30)),
        config.getOptionalValue(MEMORY, Integer.class).orElse(256));
  }
}
