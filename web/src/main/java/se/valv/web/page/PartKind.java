package se.valv.web.page;

import java.util.Arrays;
import java.util.Optional;
import se.valv.analysis.AssetPart;
import se.valv.analysis.Measure;
import se.valv.analysis.Part;
import se.valv.analysis.Threat;
import se.valv.analysis.Vulnerability;

/** The sorts of part that an analysis has, as they stand in an address. */
public enum PartKind {
  /** Skyddsvärde; taken from the register, never written here. */
  ASSET("skyddsvarde"),
  /** Säkerhetshot. */
  THREAT("hot"),
  /** Sårbarhet. */
  VULNERABILITY("sarbarhet"),
  /** Säkerhetsskyddsåtgärd. */
  MEASURE("atgard");

  private final String slug;

  PartKind(String slug) {
    this.slug = slug;
  }

  /** What stands in an address. */
  public String slug() {
    return slug;
  }

  /** The sort of a part. */
  static PartKind of(Part part) {
    return switch (part) {
      case AssetPart asset -> ASSET;
      case Threat threat -> THREAT;
      case Vulnerability vulnerability -> VULNERABILITY;
      case Measure measure -> MEASURE;
    };
  }

  /** The sort that an address names, of those that are written in an analysis. */
  static Optional<PartKind> written(String slug) {
    return Arrays.stream(values()).filter(k -> k != ASSET && k.slug.equals(slug)).findFirst();
  }
}
