package se.valv.organisation.structure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/**
 * What something was, period by period, without gaps.
 *
 * @param <F> what it was in a period
 * @param periods at least one, the earliest first
 */
public record History<F>(List<Period<F>> periods) {

  /** Keeps its own copy. */
  public History {
    periods = List.copyOf(periods);
  }

  /**
   * The history of something that was entered and changed.
   *
   * @param first what it was entered as
   * @param from first day of that; absent when unknown
   * @param changes what it became, by the first day of each
   * @param to first day on which it was no more; absent while it is
   */
  static <F> History<F> of(
      F first, @Nullable LocalDate from, SortedMap<LocalDate, F> changes, @Nullable LocalDate to) {
    var periods = new ArrayList<Period<F>>();
    var form = first;
    var since = from;
    for (var change : changes.entrySet()) {
      periods.add(new Period<>(since, change.getKey(), form));
      form = change.getValue();
      since = change.getKey();
    }
    periods.add(new Period<>(since, to, form));
    return new History<>(periods);
  }

  /** What it is on a day; empty when it is not. */
  public Optional<F> on(LocalDate day) {
    return periods.stream().filter(p -> p.holdsOn(day)).findFirst().map(Period::form);
  }

  /** The newest that is known. */
  public Period<F> latest() {
    return periods.getLast();
  }

  /** First day; absent when unknown. */
  public @Nullable LocalDate from() {
    return periods.getFirst().from();
  }

  /** First day on which it is no more; absent while none is known. */
  public @Nullable LocalDate to() {
    return latest().to();
  }

  /** Whether something may become of it on a day: after the newest began, and before it ends. */
  boolean takesChangeOn(LocalDate day) {
    var newest = latest();
    return (newest.from() == null || day.isAfter(newest.from()))
        && (newest.to() == null || day.isBefore(newest.to()));
  }
}
