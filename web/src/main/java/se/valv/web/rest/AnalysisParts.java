package se.valv.web.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AssetPart;
import se.valv.analysis.Measure;
import se.valv.analysis.PartId;
import se.valv.analysis.Threat;
import se.valv.analysis.Vulnerability;

/** The chain of an analysis, from assets to measures. */
final class AnalysisParts {

  private AnalysisParts() {}

  private static List<String> ids(List<PartId> parts) {
    return parts.stream().map(PartId::toString).toList();
  }

  /**
   * An asset as it was when it was taken into the analysis.
   *
   * @param id which part
   * @param asset id of the asset in the register
   * @param assetVersion in which version
   * @param number its number
   * @param name what it is called
   * @param kind what sort of thing it is
   * @param grade class of information, consequence level of everything else
   * @param owner function that answers for it
   */
  public record AnalysedAsset(
      String id,
      String asset,
      int assetVersion,
      String number,
      String name,
      String kind,
      @Nullable String grade,
      @Nullable String owner) {

    static AnalysedAsset of(AssetPart part) {
      return new AnalysedAsset(
          part.id().toString(),
          part.asset().value().toString(),
          part.assetVersion(),
          part.number(),
          part.name(),
          part.assetKind().name(),
          part.assessment().grade(),
          part.owner());
    }
  }

  /**
   * A threat.
   *
   * @param id which part
   * @param name in a few words
   * @param description text
   * @param capability reference to the dimensioning antagonistic capability
   * @param source where it is known from
   * @param assets to which assets
   */
  public record ThreatPart(
      String id,
      String name,
      @Nullable String description,
      @Nullable String capability,
      @Nullable String source,
      List<String> assets) {

    static ThreatPart of(Threat part) {
      return new ThreatPart(
          part.id().toString(),
          part.name(),
          part.description(),
          part.capability(),
          part.source(),
          ids(part.assets()));
    }
  }

  /**
   * A vulnerability.
   *
   * @param id which part
   * @param name in a few words
   * @param asset which asset has it
   * @param threats which threats could use it
   * @param description text
   * @param protection what protects today
   * @param gap what is lacking
   */
  public record VulnerabilityPart(
      String id,
      String name,
      String asset,
      List<String> threats,
      @Nullable String description,
      @Nullable String protection,
      @Nullable String gap) {

    static VulnerabilityPart of(Vulnerability part) {
      return new VulnerabilityPart(
          part.id().toString(),
          part.name(),
          part.asset().toString(),
          ids(part.threats()),
          part.description(),
          part.protection(),
          part.gap());
    }
  }

  /**
   * A measure that the analysis proposes.
   *
   * @param id which part
   * @param name in a few words
   * @param area of säkerhetsskydd
   * @param need the need that it meets
   * @param action what is to be done
   * @param responsible which function answers for it
   * @param due by which day
   * @param vulnerabilities against which vulnerabilities
   */
  public record MeasurePart(
      String id,
      String name,
      String area,
      @Nullable String need,
      @Nullable String action,
      @Nullable String responsible,
      @Nullable String due,
      List<String> vulnerabilities) {

    static MeasurePart of(Measure part) {
      return new MeasurePart(
          part.id().toString(),
          part.name(),
          part.area().name(),
          part.need(),
          part.action(),
          part.responsible(),
          Sent.maybeText(part.due()),
          ids(part.vulnerabilities()));
    }
  }
}
