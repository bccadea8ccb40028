package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetView;
import se.valv.asset.Assets;
import se.valv.classification.SecurityClass;
import se.valv.report.Reports;
import se.valv.web.security.Gate;

/** Takes a report of an asset out of the register. */
@Named
@RequestScoped
public class AssetReportPage {

  @Inject private Gate gate;
  @Inject private TakingOut takingOut;
  @Inject private Assets assets;
  @Inject private AssetSites decisions;
  @Inject private Reports reports;

  private @Nullable AssetView asset;

  /** Shows the form, or answers with the file. */
  public void open() {
    var id = Addressed.asset(gate);
    if (!takingOut.done(said -> reports.ofAsset(gate.actor(), id, said))) {
      var read = assets.read(gate.actor(), id);
      var decided = decisions.about(id).facets().classes().keySet();
      takingOut.shows(read.securityClass().or(SecurityClass.highestOf(decided)));
      asset = read;
    }
  }

  /** What it is of. */
  public @Nullable AssetView getAsset() {
    return asset;
  }
}
