package se.valv.organisation.structure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What something was for some days.
 *
 * @param <F> what it was
 * @param from first day; absent when it was so before anybody entered it
 * @param to first day on which it no longer was; absent while nothing else is known
 * @param form what it was
 */
public record Period<F>(@Nullable LocalDate from, @Nullable LocalDate to, F form) {

  /** Whether a day is one of them. */
  public boolean holdsOn(LocalDate day) {
    return (from == null || !from.isAfter(day)) && (to == null || day.isBefore(to));
  }

  /** The last of the days; absent while nothing else is known. */
  public @Nullable LocalDate last() {
    return to == null ? null : to.minusDays(1);
  }
}
