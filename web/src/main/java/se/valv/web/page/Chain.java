package se.valv.web.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import se.valv.analysis.AssetPart;
import se.valv.analysis.Measure;
import se.valv.analysis.Part;
import se.valv.analysis.PartId;
import se.valv.analysis.Parts;
import se.valv.analysis.Threat;
import se.valv.analysis.Vulnerability;

/**
 * The chain of an analysis as it is read: under each asset its threats, under those the
 * vulnerabilities that they could use, under those the measures. Each list is gone through once, so
 * that a long analysis is as quick for its length as a short one.
 */
final class Chain {

  private final Parts parts;
  private final Map<PartId, List<Threat>> threatsTo;
  private final Map<PartId, List<Vulnerability>> vulnerabilitiesOf;
  private final Map<PartId, List<Measure>> measuresAgainst;

  Chain(Parts parts) {
    this.parts = parts;
    threatsTo = by(parts.threats(), Threat::assets);
    vulnerabilitiesOf = by(parts.vulnerabilities(), part -> List.of(part.asset()));
    measuresAgainst = by(parts.measures(), Measure::vulnerabilities);
  }

  /** Every asset with what hangs on it. */
  List<OfAsset> assets() {
    return parts.assets().stream().map(this::of).toList();
  }

  /** What hangs on nothing: threats to no asset, measures against no vulnerability. */
  List<Link> loose() {
    return Stream.concat(
            parts.threats().stream().filter(threat -> threat.assets().isEmpty()),
            parts.measures().stream().filter(measure -> measure.vulnerabilities().isEmpty()))
        .map(part -> new Link(1, part))
        .toList();
  }

  private OfAsset of(AssetPart asset) {
    var links = new ArrayList<Link>();
    var threats = threatsTo.getOrDefault(asset.id(), List.of());
    var open = new LinkedHashMap<PartId, Vulnerability>();
    vulnerabilitiesOf.getOrDefault(asset.id(), List.of()).forEach(v -> open.put(v.id(), v));
    var all = List.copyOf(open.values());
    for (var threat : threats) {
      links.add(new Link(1, threat));
      for (var vulnerability : all) {
        if (vulnerability.threats().contains(threat.id())) {
          open.remove(vulnerability.id());
          add(links, 2, vulnerability);
        }
      }
    }
    open.values().forEach(vulnerability -> add(links, 1, vulnerability));
    var measures =
        all.stream().flatMap(v -> measuresOf(v).stream()).map(Measure::id).distinct().count();
    return new OfAsset(asset, links, threats.size(), all.size(), Math.toIntExact(measures));
  }

  private void add(List<Link> links, int level, Vulnerability vulnerability) {
    links.add(new Link(level, vulnerability));
    measuresOf(vulnerability).forEach(measure -> links.add(new Link(level + 1, measure)));
  }

  private List<Measure> measuresOf(Vulnerability vulnerability) {
    return measuresAgainst.getOrDefault(vulnerability.id(), List.of());
  }

  private static <T extends Part> Map<PartId, List<T>> by(
      List<T> parts, Function<T, List<PartId>> links) {
    var found = new HashMap<PartId, List<T>>();
    for (var part : parts) {
      links.apply(part).forEach(id -> found.computeIfAbsent(id, i -> new ArrayList<>()).add(part));
    }
    return found;
  }

  /**
   * An asset with what hangs on it.
   *
   * @param part the asset
   * @param links in the order in which they are read
   * @param threats how many are to it
   * @param vulnerabilities how many it has
   * @param measures how many are against those
   */
  public record OfAsset(
      AssetPart part, List<Link> links, int threats, int vulnerabilities, int measures) {}

  /**
   * A place in the chain.
   *
   * @param level how far in, from 1
   * @param part what stands there
   */
  public record Link(int level, Part part) {

    /** What sort of part it is. */
    public PartKind kind() {
      return PartKind.of(part);
    }
  }
}
