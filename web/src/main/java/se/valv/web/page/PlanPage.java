package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.MeasureArea;
import se.valv.analysis.plan.MeasureState;
import se.valv.analysis.plan.MeasureView;
import se.valv.analysis.plan.Plans;
import se.valv.search.text.SwedishOrder;
import se.valv.web.security.Gate;

/** One plan: its measures as a list; its filters are codes in the address. */
@Named
@RequestScoped
public class PlanPage {

  private static final int SIZE = 50;

  /** The filter for what is late, among the states: it is none. */
  private static final String LATE = "SENA";

  private static final List<String> FIELDS = List.of("lage", "omrade", "sort");

  private static final Comparator<MeasureView> BY_NAME =
      Comparator.comparing(view -> SwedishOrder.key(view.measure().wording().name()));

  private static final Comparator<MeasureView> BY_DAY =
      Comparator.comparing((MeasureView view) -> view.measure().charge().due())
          .thenComparing(BY_NAME);

  /** What there is still to do comes before what is over, if nothing else is asked for. */
  private static final Comparator<MeasureView> OPEN_FIRST =
      Comparator.comparing((MeasureView view) -> !view.measure().state().isOpen())
          .thenComparing(BY_DAY);

  private static final Map<String, Comparator<MeasureView>> ORDERS =
      Map.of(
          "due", BY_DAY, "-due", BY_DAY.reversed(), "name", BY_NAME, "-name", BY_NAME.reversed());

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Plans plans;
  @Inject private PlanReadings readings;

  private Form filter = new Form();
  private @Nullable PlanReading reading;
  private List<MeasureView> found = List.of();

  /** Reads the plan that the address names, and picks what it asks for. */
  public void open() {
    var view = plans.read(gate.actor(), Addressed.plan(gate));
    filter = posted.form(FIELDS);
    reading = readings.of(view);
    var order = ORDERS.getOrDefault(filter.value("sort"), OPEN_FIRST);
    found = view.measures().stream().filter(wanted()).sorted(order).toList();
  }

  private Predicate<MeasureView> wanted() {
    var state = filter.value("lage");
    var area = filter.value("omrade");
    Predicate<MeasureView> inState =
        LATE.equals(state)
            ? MeasureView::late
            : view -> state.isEmpty() || view.measure().state().name().equals(state);
    return inState.and(
        view -> area.isEmpty() || view.measure().wording().area().name().equals(area));
  }

  /** The plan. */
  public @Nullable PlanReading getReading() {
    return reading;
  }

  /** The measures of this page of the list. */
  public List<MeasureView> getRows() {
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
    return filter.filled("lage") != null || filter.filled("omrade") != null;
  }

  /** The states to choose among. */
  public List<MeasureState> getStates() {
    return List.of(MeasureState.values());
  }

  /** The areas to choose among. */
  public List<MeasureArea> getAreas() {
    return List.of(MeasureArea.values());
  }

  /** How the list is ordered. */
  public Sorting getSorting() {
    return new Sorting(filter.value("sort"), address());
  }

  /** Where in the list this page is. */
  public Pager getPager() {
    return Pager.of(posted.page(SIZE), found.size(), SIZE, address());
  }

  private Address address() {
    var parameters = new LinkedHashMap<String, String>();
    FIELDS.forEach(name -> parameters.put(name, filter.value(name)));
    return new Address("/planer/" + gate.path("id"), parameters);
  }
}
