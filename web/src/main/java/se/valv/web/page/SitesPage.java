package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import se.valv.asset.site.SiteAct;
import se.valv.asset.site.SiteKeyword;
import se.valv.identity.Kind;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** The list of decisions on skyddsobjekt. */
@Named
@RequestScoped
public class SitesPage {

  private static final int SIZE = 50;

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Frame frame;
  @Inject private Search search;

  private List<Hit> rows = List.of();
  private long total;

  /** Fetches the page of the list that the address names. */
  public void open() {
    var page = posted.page(SIZE) - 1;
    var request = SearchRequest.list(Kind.PROTECTED_SITE, Filters.NONE, Order.TITLE, page, SIZE);
    var found = search.list(gate.actor(), SiteAct.SITES_LISTED, request);
    rows = found.hits();
    total = found.total();
    frame.shows(found.highestClass());
  }

  /** The decisions of this page. */
  public List<Hit> getRows() {
    return rows;
  }

  /** How many there are in all, within reach. */
  public long getTotal() {
    return total;
  }

  /** Who decided. */
  public String authority(Hit row) {
    return row.keywords().getOrDefault(SiteKeyword.AUTHORITY, "");
  }

  /** When. */
  public String decidedOn(Hit row) {
    return row.keywords().getOrDefault(SiteKeyword.DECIDED_ON, "");
  }

  /** Whether it has not ceased. */
  public boolean inForce(Hit row) {
    return "true".equals(row.keywords().get(SiteKeyword.IN_FORCE));
  }

  /** Where in the list this page is. */
  public Pager getPager() {
    return Pager.of(posted.page(SIZE), total, SIZE, new Address("/skyddsobjekt", Map.of()));
  }
}
