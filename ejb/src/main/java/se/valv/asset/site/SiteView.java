package se.valv.asset.site;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.CompartmentView;
import se.valv.access.LabelView;
import se.valv.asset.AssetId;
import se.valv.classification.SecurityClass;

/**
 * A decision on a skyddsobjekt as a reader sees it.
 *
 * @param id its id
 * @param version its version, for changes
 * @param number registration number
 * @param name what the skyddsobjekt is called
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the reader has need of
 * @param may what else the reader may do with it
 * @param secrecyGround chapter and section of OSL
 * @param ruling what was decided
 * @param assets the assets that it is about; one that was erased names nothing any more
 * @param registeredAt when it was registered
 */
public record SiteView(
    SiteId id,
    int version,
    String number,
    String name,
    SecurityClass securityClass,
    List<CompartmentView> compartments,
    Set<Action> may,
    @Nullable String secrecyGround,
    Ruling ruling,
    List<AssetId> assets,
    Instant registeredAt) {

  static SiteView from(SiteId id, int version, LabelView label, SiteContent content) {
    return new SiteView(
        id,
        version,
        content.number(),
        content.name(),
        label.securityClass(),
        label.compartments(),
        label.permitted(),
        content.secrecyGround(),
        content.ruling(),
        content.assets(),
        content.registeredAt());
  }

  /** Says nothing of the decision. */
  @Override
  public String toString() {
    return "SiteView[" + id + "]";
  }
}
