package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Permission;
import se.valv.asset.AssetView;
import se.valv.asset.Assets;
import se.valv.asset.site.ProtectedSites;
import se.valv.asset.site.SiteView;
import se.valv.web.security.Gate;

/** One decision on a skyddsobjekt. */
@Named
@RequestScoped
public class SitePage {

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private ProtectedSites sites;
  @Inject private Assets assets;

  private @Nullable SiteView site;
  private List<AssetView> about = List.of();

  /** Reads the decision that the address names; the log has the entry before the page is made. */
  public void open() {
    var read = sites.read(gate.actor(), Addressed.site(gate));
    about =
        assets.read(gate.actor(), read.assets()).stream()
            .sorted(Comparator.comparing(AssetView::name).thenComparing(AssetView::number))
            .toList();
    frame.shows(read.securityClass());
    site = read;
  }

  /** Whether the reader may change it. */
  public boolean isChangeable() {
    return gate.may(Permission.ASSET_WRITE.code())
        && site != null
        && site.may().contains(Action.WRITE);
  }

  /** The decision. */
  public @Nullable SiteView getSite() {
    return site;
  }

  /** The assets that it is about. */
  public List<AssetView> getAbout() {
    return about;
  }
}
