package se.valv.web.rest;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.ListedAnalysis;
import se.valv.overview.MeasureMonths;
import se.valv.overview.Overview;
import se.valv.overview.PlaceStatus;
import se.valv.overview.Tasks.Work;

/**
 * How it stands, of what the caller reaches.
 *
 * @param places operators, each with its administrations after it
 * @param measures how many measures there are in each state
 * @param months what remains: late, by month, later
 * @param drafts how many analyses lack something before they can be submitted
 * @param vague how many of their measures no function or day is said of
 * @param assets how many assets there are
 * @param uncovered how many of them no analysis in force covers
 * @param incomplete how many of them lack something
 * @param reexaminations how much rests on an analysis that was established anew
 */
@Schema(name = "Overview")
public record OverviewAnswer(
    List<PlaceOf> places,
    Map<String, Integer> measures,
    List<MonthOf> months,
    int drafts,
    int vague,
    long assets,
    long uncovered,
    long incomplete,
    int reexaminations) {

  static OverviewAnswer of(Overview overview, @Nullable Work work) {
    var months = work == null ? null : work.months();
    return new OverviewAnswer(
        overview.places().stream().map(PlaceOf::of).toList(),
        months == null ? Map.of() : named(months.states()),
        months == null ? List.of() : months.months().stream().map(MonthOf::of).toList(),
        overview.drafts().size(),
        overview.vague(),
        overview.assets(),
        overview.uncovered(),
        overview.incomplete(),
        work == null ? 0 : work.due().size());
  }

  private static Map<String, Integer> named(Map<? extends Enum<?>, Integer> counts) {
    return counts.entrySet().stream()
        .collect(
            Collectors.toMap(
                e -> e.getKey().name(), Map.Entry::getValue, Integer::sum, TreeMap::new));
  }

  /**
   * An operator, or an administration of one.
   *
   * @param operator id of the operator
   * @param unit id of the administration; none of the whole operator
   * @param name what it is called
   * @param state how it stands
   * @param inForce ids of its analyses in force
   * @param inWork ids of its analyses that are written or decided on
   */
  @Schema(name = "OverviewPlace")
  public record PlaceOf(
      String operator,
      @Nullable String unit,
      String name,
      String state,
      List<String> inForce,
      List<String> inWork) {

    static PlaceOf of(PlaceStatus status) {
      var place = status.place();
      return new PlaceOf(
          place.operator().toString(),
          place.unit() == null ? null : place.unit().toString(),
          place.name(),
          status.state().name(),
          ids(status.inForce()),
          ids(status.inWork()));
    }

    private static List<String> ids(List<ListedAnalysis> analyses) {
      return analyses.stream().map(ListedAnalysis::id).map(UUID::toString).toList();
    }
  }

  /**
   * What remains of a month.
   *
   * @param month {@code LATE}, {@code YYYY-MM} or {@code LATER}
   * @param open how many in each state
   */
  @Schema(name = "OverviewMonth")
  public record MonthOf(String month, Map<String, Integer> open) {

    static MonthOf of(MeasureMonths.Month month) {
      return new MonthOf(month.code(), named(month.open()));
    }
  }
}
