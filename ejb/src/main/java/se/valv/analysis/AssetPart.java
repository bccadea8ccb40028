package se.valv.analysis;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.valv.asset.Assessment;
import se.valv.asset.AssetId;
import se.valv.asset.AssetKind;
import se.valv.asset.AssetView;

/**
 * A protected asset in an analysis: what the register said of it when it was taken in. So an
 * analysis holds all that it was established on. Part of the stored content of an analysis.
 *
 * @param id which part
 * @param asset which asset of the register
 * @param assetVersion in which version
 * @param number its registration number
 * @param name what it is called
 * @param assetKind what sort of thing it is
 * @param assessment why and how much it is worth protecting
 * @param owner function that answers for it
 */
public record AssetPart(
    PartId id,
    AssetId asset,
    int assetVersion,
    String number,
    String name,
    AssetKind assetKind,
    Assessment assessment,
    @Nullable String owner)
    implements Part {

  static AssetPart of(PartId id, AssetView asset) {
    return new AssetPart(
        id,
        asset.id(),
        asset.version(),
        asset.number(),
        asset.name(),
        asset.kind(),
        asset.assessment(),
        asset.custody().owner());
  }

  @Override
  public List<PartId> pointsAt() {
    return List.of();
  }

  @Override
  public Map<String, String> texts() {
    return new Texts()
        .with("name", name)
        .with("number", number)
        .with("grade", assessment.grade())
        .with("confidentiality", assessment.confidentiality().text())
        .with("integrity", assessment.integrity().text())
        .with("availability", assessment.availability().text())
        .with("reason", assessment.reason())
        .with("owner", owner)
        .toMap();
  }
}
