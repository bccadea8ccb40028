package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AnalysisAct;
import se.valv.analysis.AnalysisKeyword;
import se.valv.analysis.AnalysisState;
import se.valv.analysis.ListedAnalysis;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchPage;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** The list of analyses; its filters are codes in the address. */
@Named
@RequestScoped
public class AnalysesPage {

  private static final int SIZE = 50;

  private static final List<String> FIELDS = List.of("lage", "klass", "sort");

  private static final Map<String, Order> ORDERS =
      Map.of(
          "begun", Order.OLDEST,
          "-begun", Order.NEWEST,
          "number", Order.NUMBER,
          "-number", Order.NUMBER_REVERSED,
          "title", Order.TITLE,
          "-title", Order.TITLE_REVERSED);

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Frame frame;
  @Inject private Search search;
  @Inject private Readings readings;
  @Inject private Clock clock;

  private Form filter = new Form();
  private List<Row> rows = List.of();
  private long total;

  /** Fetches the page of the list that the address names. */
  public void open() {
    filter = posted.form(FIELDS);
    var order = ORDERS.getOrDefault(sort(), Order.NEWEST);
    var request = SearchRequest.list(Kind.ANALYSIS, filters(), order, posted.page(SIZE) - 1, SIZE);
    var found = search.list(gate.actor(), AnalysisAct.ANALYSIS_LISTED, request);
    rows = rows(found);
    total = found.total();
    frame.shows(found.highestClass());
  }

  private List<Row> rows(SearchPage found) {
    var today = LocalDate.ofInstant(clock.instant(), Moments.SWEDEN);
    var places = found.hits().isEmpty() ? Map.<UUID, String>of() : readings.places();
    return found.hits().stream().map(hit -> Row.of(hit, places, today)).toList();
  }

  private Filters filters() {
    var classes = Codes.securityClass(filter.value("klass")).map(Set::of).orElse(Set.of());
    var state = filter.filled("lage");
    var keywords = state == null ? Map.<String, String>of() : Map.of(AnalysisKeyword.STATE, state);
    return new Filters(classes, Set.of(), keywords, null, null);
  }

  private String sort() {
    var asked = filter.value("sort");
    return ORDERS.containsKey(asked) ? asked : "-begun";
  }

  /** The analyses of this page. */
  public List<Row> getRows() {
    return rows;
  }

  /** How many there are in all, within reach. */
  public long getTotal() {
    return total;
  }

  /** What the list is narrowed to. */
  public Form getFilter() {
    return filter;
  }

  /** Whether it is narrowed at all. */
  public boolean isNarrowed() {
    return filter.filled("lage") != null || filter.filled("klass") != null;
  }

  /** The states to choose among. */
  public List<AnalysisState> getStates() {
    return List.of(AnalysisState.values());
  }

  /** The classes to choose among. */
  public List<SecurityClass> getClasses() {
    return List.of(SecurityClass.values());
  }

  /** How the list is ordered. */
  public Sorting getSorting() {
    return new Sorting(sort(), address());
  }

  /** Where in the list this page is. */
  public Pager getPager() {
    return Pager.of(posted.page(SIZE), total, SIZE, address());
  }

  private Address address() {
    var parameters = new LinkedHashMap<String, String>();
    FIELDS.forEach(name -> parameters.put(name, filter.value(name)));
    return new Address("/analyser", parameters);
  }

  /**
   * An analysis in the list.
   *
   * @param analysis which
   * @param operator the name of its operator
   * @param months how many months ago it was established; null when it never was
   * @param overdue whether the day by which it must be looked at again has been
   */
  public record Row(
      ListedAnalysis analysis, String operator, @Nullable Long months, boolean overdue) {

    static Row of(Hit hit, Map<UUID, String> places, LocalDate today) {
      var analysis = ListedAnalysis.of(hit);
      return new Row(
          analysis,
          places.getOrDefault(analysis.operator(), ""),
          analysis.months(today),
          analysis.isLate(today));
    }
  }
}
