package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.valv.asset.AssetAct;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** All assets in reach by name, to choose among. */
@RequestScoped
class OtherAssets {

  private static final int A_PAGE = 100;
  private static final int MOST_PAGES = 10;

  @Inject private Gate gate;
  @Inject private Search search;

  /** Each is on the trail as shown. */
  List<Hit> all() {
    var all = new ArrayList<Hit>();
    for (int page = 0; page < MOST_PAGES; page++) {
      var request = SearchRequest.list(Kind.ASSET, Filters.NONE, Order.TITLE, page, A_PAGE);
      var found = search.list(gate.actor(), AssetAct.ASSETS_LISTED, request);
      all.addAll(found.hits());
      if (!found.more()) {
        break;
      }
    }
    return all;
  }

  /** The highest class among them, for the banner. */
  static SecurityClass highestClass(List<Hit> hits) {
    return SecurityClass.highestOf(hits.stream().map(Hit::securityClass).toList());
  }
}
