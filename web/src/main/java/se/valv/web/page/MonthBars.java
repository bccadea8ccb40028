package se.valv.web.page;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import se.valv.analysis.plan.MeasureState;
import se.valv.overview.MeasureMonths;
import se.valv.overview.MeasureMonths.Month;

/**
 * What remains to be done, as bars by month, in pixels.
 *
 * @param width of the picture
 * @param bars from what is late to what comes later
 */
public record MonthBars(int width, List<Bar> bars) {

  /** Height of the picture. */
  public static final int HEIGHT = 184;

  /** Where the bars stand. */
  public static final int GROUND = 156;

  private static final int TALLEST = 128;
  private static final int LEAST = 6;

  /** So many reach to the top, if no month has more. */
  private static final int FEW = 4;

  private static final int STEP = 62;
  private static final int INSET = 8;
  private static final int GAP = 2;

  /** The bars of these months. */
  static MonthBars of(List<Month> months) {
    int most = Math.max(FEW, months.stream().mapToInt(Month::total).max().orElse(0));
    var bars = new ArrayList<Bar>();
    for (int i = 0; i < months.size(); i++) {
      bars.add(bar(months.get(i), i * STEP + INSET, most));
    }
    return new MonthBars(months.size() * STEP, bars);
  }

  private static Bar bar(Month month, int x, int most) {
    var segments = new ArrayList<Segment>();
    int top = GROUND;
    for (var state : Stream.of(MeasureState.values()).filter(MeasureState::isOpen).toList()) {
      int count = month.open().getOrDefault(state, 0);
      if (count > 0) {
        int height = Math.max(LEAST, count * TALLEST / most);
        segments.add(new Segment(state.name(), top - height, height - GAP, count));
        top -= height;
      }
    }
    return new Bar(month.code(), month.total(), x, top, segments);
  }

  /**
   * A month.
   *
   * @param code of the month, as {@link MeasureMonths} has it
   * @param total how many
   * @param x left edge
   * @param top upper edge
   * @param segments one for each state that there is any in
   */
  public record Bar(String code, int total, int x, int top, List<Segment> segments) {}

  /**
   * Measures of one month in one state.
   *
   * @param state code of the state
   * @param y upper edge
   * @param height in pixels
   * @param count how many
   */
  public record Segment(String state, int y, int height, int count) {}
}
