package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.valv.access.Permission;
import se.valv.overview.Overview;
import se.valv.overview.Overviews;
import se.valv.problem.NotFound;
import se.valv.search.Hit;
import se.valv.web.security.Gate;

/** What is lacking in what the reader reaches: one sort of it at a time. */
@Named
@RequestScoped
public class LacksPage {

  private static final int SIZE = 50;
  private static final String ASSETS = "SKYDDSVARDEN";
  private static final String DRAFTS = "UTKAST";

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Frame frame;
  @Inject private Overviews overviews;

  private String kind = DRAFTS;
  private @Nullable Overview overview;
  private List<Hit> assets = List.of();

  /** Fetches the sort of it that the address names. */
  public void open() {
    kind = posted.has("slag") ? posted.value("slag") : DRAFTS;
    if (kind.equals(ASSETS) && gate.may(Permission.ASSET_READ.code())) {
      assets = overviews.uncovered(gate.actor());
      getAssets().forEach(asset -> frame.shows(asset.securityClass()));
    } else if (kind.equals(DRAFTS)) {
      var found = overviews.of(gate.actor());
      found.drafts().forEach(draft -> frame.shows(draft.hit().securityClass()));
      overview = found;
    } else {
      throw new NotFound();
    }
  }

  /** Whether assets are shown, not drafts. */
  public boolean isOfAssets() {
    return kind.equals(ASSETS);
  }

  /** What there is, when drafts are shown. */
  public @Nullable Overview getOverview() {
    return overview;
  }

  /** The assets of this page of the list. */
  public List<Hit> getAssets() {
    return assets.stream().skip((posted.page(SIZE) - 1L) * SIZE).limit(SIZE).toList();
  }

  /** How many assets there are in all. */
  public int getTotal() {
    return assets.size();
  }

  /** Where in the list this page is. */
  public Pager getPager() {
    var address = new Address("/oversikt/brister", Map.of("slag", kind));
    return Pager.of(posted.page(SIZE), assets.size(), SIZE, address);
  }
}
