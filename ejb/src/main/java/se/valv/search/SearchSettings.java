package se.valv.search;

import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of searching.
 *
 * @param queryLifetime {@code valv.search.query-lifetime}: for how long a question can be opened
 *     again by its address; 24 hours unless set
 */
record SearchSettings(Duration queryLifetime) {

  static final String QUERY_LIFETIME = "valv.search.query-lifetime";

  SearchSettings {
    if (!queryLifetime.isPositive()) {
      throw new IllegalArgumentException(QUERY_LIFETIME + " is out of range");
    }
  }

  /** Reads and checks them; the message of a failure names the key. */
  static SearchSettings read(Config config) {
    return new SearchSettings(
        config.getOptionalValue(QUERY_LIFETIME, Duration.class).orElse(Duration.ofHours(24)));
  }
}
