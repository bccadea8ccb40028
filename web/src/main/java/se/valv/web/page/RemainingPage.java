package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.access.Permission;
import se.valv.analysis.plan.MeasureState;
import se.valv.analysis.plan.MeasureView;
import se.valv.analysis.plan.PlanView;
import se.valv.overview.MeasureMonths;
import se.valv.overview.MeasureMonths.Month;
import se.valv.search.text.SwedishOrder;
import se.valv.web.security.Gate;

/**
 * Measures of all plans in reach: by state and by month on the start page, and the rows behind each
 * number on a page of their own.
 */
@Named
@RequestScoped
public class RemainingPage {

  private static final int SIZE = 50;

  private static final List<String> FIELDS = List.of("lage", "manad");

  private static final Comparator<Row> BY_DAY =
      Comparator.comparing((Row row) -> row.view().measure().charge().due())
          .thenComparing(row -> SwedishOrder.key(row.view().measure().wording().name()));

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Frame frame;
  @Inject private Words words;
  @Inject private WorkSeen work;

  private @Nullable MeasureMonths months;
  private Form filter = new Form();
  private List<Row> found = List.of();

  /** Fetches the numbers, for whom there can be any. */
  public void open() {
    if (gate.may(Permission.PLAN_READ.code()) && !work.get().plans().isEmpty()) {
      months = work.get().months();
    }
  }

  /** Picks the measures that the address asks for. */
  public void openAll() {
    filter = posted.form(FIELDS);
    months = work.get().months();
    found =
        work.get().plans().stream()
            .flatMap(plan -> plan.measures().stream().map(measure -> new Row(plan, measure)))
            .filter(this::isWanted)
            .sorted(BY_DAY)
            .toList();
    getRows().forEach(row -> frame.shows(row.plan().securityClass()));
  }

  private boolean isWanted(Row row) {
    var state = filter.value("lage");
    var month = filter.value("manad");
    return (state.isEmpty() || row.view().measure().state().name().equals(state))
        && (month.isEmpty()
            || MeasureMonths.month(row.view(), work.get().today()).equals(Optional.of(month)));
  }

  /** The numbers; none when there is no plan. */
  public @Nullable MeasureMonths getMonths() {
    return months;
  }

  /** The picture of what remains. */
  public @Nullable MonthBars getBars() {
    return months == null ? null : MonthBars.of(months.months());
  }

  /** How many measures there are in each state that has any, in their order. */
  public List<PlanReading.Count> getCounts() {
    return getStates().stream()
        .map(state -> new PlanReading.Count(state, number(state)))
        .filter(count -> count.number() > 0)
        .toList();
  }

  private int number(MeasureState state) {
    return months == null ? 0 : months.states().getOrDefault(state, 0);
  }

  /** How many of a month are in a state. */
  public int count(Month month, MeasureState state) {
    return month.open().getOrDefault(state, 0);
  }

  /** A month in words. */
  public String month(String code) {
    return switch (code) {
      case MeasureMonths.LATE -> words.of("remaining.late");
      case MeasureMonths.LATER -> words.of("remaining.later");
      default -> code;
    };
  }

  /** The states to choose among. */
  public List<MeasureState> getStates() {
    return List.of(MeasureState.values());
  }

  /** The states of what remains. */
  public List<MeasureState> getOpen() {
    return Stream.of(MeasureState.values()).filter(MeasureState::isOpen).toList();
  }

  /** The measures of this page of the list. */
  public List<Row> getRows() {
    return found.stream().skip((posted.page(SIZE) - 1L) * SIZE).limit(SIZE).toList();
  }

  /** How many are picked in all. */
  public int getTotal() {
    return found.size();
  }

  /** What the list is narrowed to. */
  public Form getFilter() {
    return filter;
  }

  /** Whether it is narrowed at all. */
  public boolean isNarrowed() {
    return FIELDS.stream().anyMatch(field -> filter.filled(field) != null);
  }

  /** Where in the list this page is. */
  public Pager getPager() {
    var parameters = new LinkedHashMap<String, String>();
    FIELDS.forEach(name -> parameters.put(name, filter.value(name)));
    var address = new Address("/oversikt/atgarder", parameters);
    return Pager.of(posted.page(SIZE), found.size(), SIZE, address);
  }

  /**
   * A measure in the list.
   *
   * @param plan in which plan
   * @param view which
   */
  public record Row(PlanView plan, MeasureView view) {

    /** Its address. */
    public String address() {
      return "/planer/" + plan.id().value() + "/atgarder/" + view.measure().id();
    }
  }
}
