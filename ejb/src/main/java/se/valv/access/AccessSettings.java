package se.valv.access;

import java.nio.file.Path;
import java.time.Duration;
import org.eclipse.microprofile.config.Config;

/**
 * The settings of logging in.
 *
 * @param idle {@code valv.session.idle}: a session is over after this long without requests; 15
 *     minutes unless set
 * @param absolute {@code valv.session.absolute}: a session is over after this long, whatever
 *     happens; 8 hours unless set
 * @param policies {@code valv.policy.dir}: where the reviewed table {@code roles.properties} is
 * @param cost {@code valv.password.*}: what a hash of a password costs
 * @param limits {@code valv.login.*}: when names and addresses are locked
 */
record AccessSettings(Duration idle, Duration absolute, Path policies, Cost cost, Limits limits) {

  static final String POLICIES = "valv.policy.dir";

  AccessSettings {
    demand(positive(idle), "valv.session.idle");
    demand(positive(absolute) && absolute.compareTo(idle) >= 0, "valv.session.absolute");
  }

  /** Reads and checks them; the message of a failure names the key. */
  static AccessSettings read(Config config) {
    return new AccessSettings(
        duration(config, "valv.session.idle", Duration.ofMinutes(15)),
        duration(config, "valv.session.absolute", Duration.ofHours(8)),
        Path.of(config.getValue(POLICIES, String.class)),
        new Cost(
            number(config, "valv.password.memory-kib", 64 * 1024),
            number(config, "valv.password.iterations", 3),
            number(config, "valv.password.parallelism", 1)),
        new Limits(
            throttling(config, "valv.login.name", 5),
            throttling(config, "valv.login.address", 100)));
  }

  /** How often a session's row is told that it was used; seldom, for it costs a write. */
  Duration touch() {
    var tenth = idle.dividedBy(10);
    var minute = Duration.ofMinutes(1);
    return tenth.compareTo(minute) < 0 ? tenth : minute;
  }

  private static Throttling throttling(Config config, String key, int failures) {
    return new Throttling(
        number(config, key + ".failures", failures),
        duration(config, key + ".window", Duration.ofMinutes(15)),
        duration(config, key + ".lock", Duration.ofMinutes(1)));
  }

  private static int number(Config config, String key, int usual) {
    return config.getOptionalValue(key, Integer.class).orElse(usual);
  }

  private static Duration duration(Config config, String key, Duration usual) {
    return config.getOptionalValue(key, Duration.class).orElse(usual);
  }

  private static boolean positive(Duration duration) {
    return duration.isPositive();
  }

  private static void demand(boolean holds, String key) {
    if (!holds) {
      throw new IllegalArgumentException(key + " is out of range");
    }
  }

  /**
   * What Argon2id is to cost (RFC 9106).
   *
   * @param memoryKib {@code valv.password.memory-kib}: KiB of memory; 65536 unless set
   * @param iterations {@code valv.password.iterations}: passes over it; 3 unless set
   * @param parallelism {@code valv.password.parallelism}: lanes; 1 unless set
   */
  record Cost(int memoryKib, int iterations, int parallelism) {}

  /**
   * When logging in is refused for a while.
   *
   * @param byName {@code valv.login.name.*}: {@code failures} (5), {@code window} (15 minutes) and
   *     {@code lock} (1 minute, doubled each time) for one name
   * @param byAddress {@code valv.login.address.*}: the same for one address, with 100 failures
   */
  record Limits(Throttling byName, Throttling byAddress) {}
}
