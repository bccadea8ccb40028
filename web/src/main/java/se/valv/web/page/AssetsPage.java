package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.valv.access.Action;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.asset.AssetAct;
import se.valv.asset.AssetKeyword;
import se.valv.identity.Kind;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** The list of protected assets; its filters are codes in the address. */
@Named
@RequestScoped
public class AssetsPage {

  private static final int SIZE = 50;

  /** Field of the filter to the keyword that it narrows by. */
  private static final Map<String, String> KEYWORDS =
      Map.of(
          "slag", AssetKeyword.KIND,
          "niva", AssetKeyword.GRADE,
          "komplett", AssetKeyword.COMPLETE);

  private static final List<String> FIELDS =
      List.of("slag", "niva", "kategori", "komplett", "omrade", "sort");

  private static final Map<String, Order> ORDERS =
      Map.of(
          "number", Order.NUMBER,
          "-number", Order.NUMBER_REVERSED,
          "title", Order.TITLE,
          "-title", Order.TITLE_REVERSED);

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Frame frame;
  @Inject private Search search;
  @Inject private Compartments compartments;

  private Form filter = new Form();
  private List<Hit> rows = List.of();
  private List<CompartmentView> choices = List.of();
  private long total;

  /** Fetches the page of the list that the address names. */
  public void open() {
    filter = posted.form(FIELDS);
    choices = compartments.mine(gate.actor(), Set.of(Action.READ));
    var order = ORDERS.getOrDefault(sort(), Order.TITLE);
    var request = SearchRequest.list(Kind.ASSET, filters(), order, posted.page(SIZE) - 1, SIZE);
    var found = search.list(gate.actor(), AssetAct.ASSETS_LISTED, request);
    rows = found.hits();
    total = found.total();
    frame.shows(found.highestClass());
  }

  private Filters filters() {
    var keywords = new HashMap<String, String>();
    KEYWORDS.forEach((field, keyword) -> {
      if (filter.filled(field) != null) {
        keywords.put(keyword, filter.value(field));
      }
    });
    if (filter.filled("kategori") != null) {
      keywords.put(AssetKeyword.CATEGORY + filter.value("kategori"), "true");
    }
    var places =
        choices.stream()
            .filter(c -> c.code().equals(filter.value("omrade")))
            .map(CompartmentView::id)
            .collect(Collectors.toSet());
    return new Filters(Set.of(), places, keywords, null, null);
  }

  private String sort() {
    var asked = filter.value("sort");
    return ORDERS.containsKey(asked) ? asked : "title";
  }

  /** The assets of this page. */
  public List<Hit> getRows() {
    return rows;
  }

  /** The code of an asset's class or level; empty when it has neither yet. */
  public String grade(Hit row) {
    var grade = keyword(row, AssetKeyword.GRADE);
    return AssetKeyword.NO_GRADE.equals(grade) ? "" : grade;
  }

  /** The code of an asset's kind. */
  public String kind(Hit row) {
    return keyword(row, AssetKeyword.KIND);
  }

  /** When it is looked at again; empty when that is not said. */
  public String nextReview(Hit row) {
    return keyword(row, AssetKeyword.NEXT_REVIEW);
  }

  /** Whether it lacks nothing. */
  public boolean complete(Hit row) {
    return "true".equals(keyword(row, AssetKeyword.COMPLETE));
  }

  private static String keyword(Hit row, String name) {
    return row.keywords().getOrDefault(name, "");
  }

  /** How many there are in all, within reach. */
  public long getTotal() {
    return total;
  }

  /** What the list is narrowed to. */
  public Form getFilter() {
    return filter;
  }

  /** Whether somebody comes from registering an asset that he may not himself read. */
  public boolean isRegistered() {
    return posted.has("registrerat");
  }

  /** Whether somebody comes from importing assets. */
  public boolean isImported() {
    return posted.has("importerat");
  }

  /** Whether it is narrowed at all. */
  public boolean isNarrowed() {
    return FIELDS.stream().anyMatch(f -> !f.equals("sort") && filter.filled(f) != null);
  }

  /** The compartments to choose among: those where the reader has need. */
  public List<CompartmentView> getCompartments() {
    return choices;
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
    return new Address("/skyddsvarden", parameters);
  }
}
