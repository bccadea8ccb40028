package se.valv.vetting;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What somebody has been taught and told. Part of stored content.
 *
 * @param trained when he was trained last (SSF 5:1)
 * @param briefed when he acknowledged what he was told of secrecy (SSF 2:3)
 */
public record Readiness(@Nullable LocalDate trained, @Nullable LocalDate briefed) {

  static final Readiness NONE = new Readiness(null, null);

  /** Whether training counts on a day. */
  public boolean isTrained(LocalDate day, int months) {
    var last = trained;
    return last != null && !day.isBefore(last) && day.isBefore(last.plusMonths(months));
  }

  /** Whether he was told by a day. */
  public boolean isBriefed(LocalDate day) {
    return briefed != null && !day.isBefore(briefed);
  }

  Readiness trained(LocalDate on) {
    return new Readiness(on, briefed);
  }

  Readiness briefed(LocalDate on) {
    return new Readiness(trained, on);
  }
}
