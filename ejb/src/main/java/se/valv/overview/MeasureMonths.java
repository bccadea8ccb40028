package se.valv.overview;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import se.valv.analysis.plan.MeasureState;
import se.valv.analysis.plan.MeasureView;

/**
 * Measures by where they stand, and those that remain by the month in which they are due.
 *
 * @param states how many there are in each state, in their order
 * @param months what remains: what is late, twelve months from this one, and what comes later
 */
public record MeasureMonths(Map<MeasureState, Integer> states, List<Month> months) {

  /** The code of what should have been done by now. */
  public static final String LATE = "LATE";

  /** The code of what is due after the twelve months. */
  public static final String LATER = "LATER";

  private static final int MONTHS = 12;

  /** Of these, as seen on a day. */
  static MeasureMonths of(Collection<MeasureView> measures, LocalDate today) {
    var first = YearMonth.from(today);
    var codes = new ArrayList<>(List.of(LATE));
    for (int i = 0; i < MONTHS; i++) {
      codes.add(first.plusMonths(i).toString());
    }
    codes.add(LATER);
    var months = codes.stream().map(code -> new Month(code, none(MeasureState::isOpen))).toList();
    var states = none(state -> true);
    for (var view : measures) {
      states.merge(view.measure().state(), 1, Integer::sum);
      month(view, today)
          .ifPresent(code ->
              months
                  .get(codes.indexOf(code))
                  .open()
                  .merge(view.measure().state(), 1, Integer::sum));
    }
    return new MeasureMonths(states, months);
  }

  private static EnumMap<MeasureState, Integer> none(Predicate<MeasureState> some) {
    var counts = new EnumMap<MeasureState, Integer>(MeasureState.class);
    Stream.of(MeasureState.values()).filter(some).forEach(state -> counts.put(state, 0));
    return counts;
  }

  /** In which of the months a measure is counted; in none when there is nothing left to do. */
  public static Optional<String> month(MeasureView view, LocalDate today) {
    if (!view.measure().state().isOpen()) {
      return Optional.empty();
    }
    var due = YearMonth.from(view.measure().charge().due());
    var last = YearMonth.from(today).plusMonths(MONTHS - 1L);
    return Optional.of(view.late() ? LATE : due.isAfter(last) ? LATER : due.toString());
  }

  /** How many remain. */
  public int remaining() {
    return months.stream().mapToInt(Month::total).sum();
  }

  /** How many are late. */
  public int late() {
    return months.getFirst().total();
  }

  /** The month of this year to come in which most is due; the first of several. */
  public Month fullest() {
    return months.subList(1, MONTHS + 1).stream()
        .max(
            Comparator.comparingInt(Month::total)
                .thenComparing(Month::code, Comparator.reverseOrder()))
        .orElseThrow();
  }

  /**
   * What remains of a month.
   *
   * @param code {@link #LATE}, {@code YYYY-MM} or {@link #LATER}
   * @param open how many in each state
   */
  public record Month(String code, Map<MeasureState, Integer> open) {

    /** How many in all. */
    public int total() {
      return open.values().stream().mapToInt(Integer::intValue).sum();
    }
  }
}
