package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.valv.access.Action;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.classification.SecurityClass;
import se.valv.document.DocumentAct;
import se.valv.identity.Kind;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** The list of documents; its filters are codes in the address, so that it can be bookmarked. */
@Named
@RequestScoped
public class DocumentsPage {

  static final int SIZE = 50;

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
    filter = posted.form(List.of("klass", "omrade", "sort"));
    choices = compartments.mine(gate.actor(), Set.of(Action.READ));
    var request =
        SearchRequest.list(Kind.DOCUMENT, filters(), order(), posted.page(SIZE) - 1, SIZE);
    var found = search.list(gate.actor(), DocumentAct.DOCUMENT_LISTED, request);
    rows = found.hits();
    total = found.total();
    frame.shows(found.highestClass());
  }

  private Filters filters() {
    var classes = Codes.securityClass(filter.value("klass")).map(Set::of).orElse(Set.of());
    var places =
        choices.stream()
            .filter(c -> c.code().equals(filter.value("omrade")))
            .map(CompartmentView::id)
            .collect(Collectors.toSet());
    return new Filters(classes, places, Map.of(), null, null);
  }

  private Order order() {
    return switch (sort()) {
      case "filed" -> Order.OLDEST;
      case "number" -> Order.NUMBER;
      case "-number" -> Order.NUMBER_REVERSED;
      case "title" -> Order.TITLE;
      case "-title" -> Order.TITLE_REVERSED;
      default -> Order.NEWEST;
    };
  }

  private String sort() {
    var asked = filter.value("sort");
    return asked.isEmpty() ? "-filed" : asked;
  }

  /** The documents of this page. */
  public List<Hit> getRows() {
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

  /** Whether somebody comes from filing a document that he may not himself read. */
  public boolean isFiled() {
    return posted.has("registrerad");
  }

  /** Whether it is narrowed at all. */
  public boolean isNarrowed() {
    return filter.filled("klass") != null || filter.filled("omrade") != null;
  }

  /** The classes to choose among. */
  public List<SecurityClass> getClasses() {
    return List.of(SecurityClass.values());
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
    List.of("klass", "omrade", "sort").forEach(name -> parameters.put(name, filter.value(name)));
    return new Address("/handlingar", parameters);
  }
}
