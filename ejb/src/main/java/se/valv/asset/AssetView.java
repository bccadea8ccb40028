package se.valv.asset;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.CompartmentView;
import se.valv.access.LabelView;
import se.valv.classification.SecurityClass;

/**
 * A protected asset as a reader sees it.
 *
 * @param id its id
 * @param version its version, for changes
 * @param number registration number
 * @param name what it is called
 * @param kind what sort of thing it is
 * @param description text
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the reader has need of
 * @param may what else the reader may do with it
 * @param secrecyGround chapter and section of OSL
 * @param assessment why and how much it is worth protecting
 * @param custody who answers for it, where it is
 * @param dependencies what it needs; one whose asset was erased names nothing any more
 * @param gaps what it lacks before an analysis that holds it can be submitted
 * @param registeredAt when it was registered
 */
public record AssetView(
    AssetId id,
    int version,
    String number,
    String name,
    AssetKind kind,
    @Nullable String description,
    SecurityClass securityClass,
    List<CompartmentView> compartments,
    Set<Action> may,
    @Nullable String secrecyGround,
    Assessment assessment,
    Custody custody,
    List<Dependency> dependencies,
    Set<AssetGap> gaps,
    Instant registeredAt) {

  static AssetView from(AssetId id, int version, LabelView label, AssetContent content) {
    return new AssetView(
        id,
        version,
        content.number(),
        content.name(),
        content.kind(),
        content.description(),
        label.securityClass(),
        label.compartments(),
        label.permitted(),
        content.secrecyGround(),
        content.assessment(),
        content.custody(),
        content.dependencies(),
        AssetGap.in(content.kind(), content.assessment(), content.custody()),
        content.registeredAt());
  }

  /** Says nothing of the asset. */
  @Override
  public String toString() {
    return "AssetView[" + id + "]";
  }
}
