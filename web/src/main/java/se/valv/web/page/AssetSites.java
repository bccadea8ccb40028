package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import se.valv.asset.AssetId;
import se.valv.asset.site.SiteAct;
import se.valv.asset.site.SiteKeyword;
import se.valv.identity.Kind;
import se.valv.search.Filters;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchPage;
import se.valv.search.SearchRequest;
import se.valv.web.security.Gate;

/** The decisions on skyddsobjekt that are about an asset. */
@RequestScoped
public class AssetSites {

  private static final int MOST = 20;

  @Inject private Gate gate;
  @Inject private Search search;

  /** Those in reach. */
  SearchPage about(AssetId asset) {
    var itself = Map.of(SiteKeyword.ASSET + asset.value(), "true");
    var about = new Filters(Set.of(), Set.of(), itself, null, null);
    var request = SearchRequest.list(Kind.PROTECTED_SITE, about, Order.TITLE, 0, MOST);
    return search.list(gate.actor(), SiteAct.SITES_LISTED, request);
  }
}
