package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import se.valv.access.Action;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.document.DocumentAct;
import se.valv.identity.Kind;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** The start page: what one has access to, and the latest of it. */
@Named
@RequestScoped
public class OverviewPage {

  private static final int LATEST = 8;

  @Inject private Gate gate;
  @Inject private Me me;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private Search search;
  @Inject private Compartments compartments;

  private List<Hit> latest = List.of();
  private List<CompartmentView> places = List.of();

  /** Fetches what the page shows; who only reviews the log is sent there. */
  public void open() {
    if (me.isRecruiter()) {
      answer.seeOther("/placeringskontroll");
    } else if (!me.isOverview()) {
      answer.seeOther("/atkomstlogg");
    } else if (gate.may("document:read")) {
      var newest = SearchRequest.list(Kind.DOCUMENT, Filters.NONE, Order.NEWEST, 0, LATEST);
      var found = search.list(gate.actor(), DocumentAct.DOCUMENT_LISTED, newest);
      latest = found.hits();
      places = compartments.mine(gate.actor(), Set.of(Action.READ));
      frame.shows(found.highestClass());
    }
  }

  /** The documents filed last, within reach. */
  public List<Hit> getLatest() {
    return latest;
  }

  /** Where the reader has need. */
  public List<CompartmentView> getPlaces() {
    return places;
  }
}
