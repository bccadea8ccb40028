package se.valv.node.keeping;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Consumer;

/** How far long work has come, told every two seconds. */
final class Progress {

  private static final Duration INTERVAL = Duration.ofSeconds(2);

  private final String what;
  private final Clock clock;
  private final Consumer<String> to;
  private Instant told;
  private long done;

  /** Of so many things, by their name. */
  Progress(String what, Clock clock, Consumer<String> to) {
    this.what = what;
    this.clock = clock;
    this.to = to;
    this.told = clock.instant();
  }

  /** One more is done. */
  void one() {
    done++;
    var now = clock.instant();
    if (now.isAfter(told.plus(INTERVAL))) {
      told = now;
      tellAll();
    }
  }

  /** How many are done. */
  long done() {
    return done;
  }

  /** Tells how many are done. */
  void tellAll() {
    to.accept(what + ": " + done);
  }

  /** Tells something else. */
  void tell(String line) {
    to.accept(line);
  }
}
