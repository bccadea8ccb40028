package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.asset.AssetView;
import se.valv.asset.site.SiteView;

/**
 * A decision on a skyddsobjekt. Its version is in the ETag.
 *
 * @param id its id
 * @param number registration number
 * @param name what the skyddsobjekt is called
 * @param securityClass class of what Valv holds
 * @param compartments those of its label that the caller has need in
 * @param secrecyGround chapter and section of OSL
 * @param authority who decided
 * @param registryNumber the authority's number of the matter
 * @param decidedOn when
 * @param endedOn when it ceased
 * @param scope what it is about
 * @param prohibitions what it forbids
 * @param signsCheckedOn when the signs were last seen in place
 * @param guarding who guards it, and how
 * @param assets the assets that it is about
 * @param registeredAt when it was registered
 */
public record Site(
    String id,
    String number,
    String name,
    String securityClass,
    List<Compartment> compartments,
    @Nullable String secrecyGround,
    String authority,
    String registryNumber,
    String decidedOn,
    @Nullable String endedOn,
    @Nullable String scope,
    List<String> prohibitions,
    @Nullable String signsCheckedOn,
    @Nullable String guarding,
    List<About> assets,
    String registeredAt) {

  /** A decision with the assets that it is about, as far as they are there. */
  static Site of(SiteView view, List<AssetView> assets) {
    var ruling = view.ruling();
    return new Site(
        view.id().value().toString(),
        view.number(),
        view.name(),
        view.securityClass().code(),
        view.compartments().stream().map(Compartment::of).toList(),
        view.secrecyGround(),
        ruling.authority(),
        ruling.registryNumber(),
        ruling.decidedOn().toString(),
        Sent.maybeText(ruling.endedOn()),
        ruling.scope(),
        ruling.prohibitions().stream().map(Enum::name).toList(),
        Sent.maybeText(ruling.signsCheckedOn()),
        ruling.guarding(),
        view.assets().stream()
            .flatMap(id -> assets.stream().filter(asset -> asset.id().equals(id)))
            .map(asset -> new About(asset.id().value().toString(), asset.number(), asset.name()))
            .toList(),
        view.registeredAt().toString());
  }

  @Override
  public String toString() {
    return "Site[" + id + "]";
  }

  /**
   * An asset that a decision is about.
   *
   * @param asset its id
   * @param number its number
   * @param name what it is called
   */
  public record About(String asset, String number, String name) {

    @Override
    public String toString() {
      return "About[" + asset + "]";
    }
  }
}
