package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Permission;
import se.valv.asset.AssetView;
import se.valv.asset.Assets;
import se.valv.search.Hit;
import se.valv.web.security.Gate;

/** One protected asset: what it is, what it is worth, what it needs. */
@Named
@RequestScoped
public class AssetPage {

  @Inject private Gate gate;
  @Inject private Frame frame;
  @Inject private Assets assets;
  @Inject private AssetSites decisions;

  private @Nullable AssetView asset;
  private List<Needed> needed = List.of();
  private List<Hit> sites = List.of();

  /** Reads the asset that the address names; the log has the entry before the page is made. */
  public void open() {
    var read = assets.read(gate.actor(), Addressed.asset(gate));
    needed = Needed.of(read, assets.read(gate.actor(), Needed.ids(read)));
    var found = decisions.about(read.id());
    sites = found.hits();
    frame.shows(read.securityClass().or(found.highestClass()));
    asset = read;
  }

  /** The decisions on skyddsobjekt that are about it. */
  public List<Hit> getSites() {
    return sites;
  }

  /** Whether the reader may change it. */
  public boolean isChangeable() {
    return gate.may(Permission.ASSET_WRITE.code())
        && asset != null
        && asset.may().contains(Action.WRITE);
  }

  /** Whether the reader may take a report of it out of the register. */
  public boolean isExportable() {
    return gate.may(Permission.ASSET_EXPORT.code())
        && asset != null
        && asset.may().contains(Action.EXPORT);
  }

  /** The asset. */
  public @Nullable AssetView getAsset() {
    return asset;
  }

  /** What it needs, by name. */
  public List<Needed> getNeeded() {
    return needed;
  }
}
