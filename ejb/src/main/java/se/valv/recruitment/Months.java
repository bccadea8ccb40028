package se.valv.recruitment;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Months as words of the blind index: what is found by one is of that month. */
final class Months {

  private Months() {}

  static String of(LocalDate day) {
    return YearMonth.from(day).toString();
  }

  /** The month of a day and those before it, so many in all. */
  static Stream<String> until(LocalDate day, int count) {
    return IntStream.range(0, count).mapToObj(day::minusMonths).map(Months::of);
  }
}
