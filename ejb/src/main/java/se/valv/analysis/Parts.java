package se.valv.analysis;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.valv.problem.Invalid;

/**
 * The chain of an analysis, from assets to measures, each list in the order in which it was
 * written. Part of the stored content of an analysis.
 *
 * @param assets protected assets
 * @param threats threats to them
 * @param vulnerabilities why threats could harm them
 * @param measures against the vulnerabilities
 */
public record Parts(
    List<AssetPart> assets,
    List<Threat> threats,
    List<Vulnerability> vulnerabilities,
    List<Measure> measures) {

  /** Most parts of one analysis. */
  public static final int MOST = 5_000;

  /** No parts. */
  static final Parts NONE = new Parts(List.of(), List.of(), List.of(), List.of());

  /** Keeps copies. */
  public Parts {
    assets = List.copyOf(assets);
    threats = List.copyOf(threats);
    vulnerabilities = List.copyOf(vulnerabilities);
    measures = List.copyOf(measures);
  }

  /** All of them, in the order of the chain. */
  public Stream<Part> all() {
    return Stream.of(assets, threats, vulnerabilities, measures).flatMap(List::stream);
  }

  /** One of them. */
  public Optional<Part> find(PartId id) {
    return all().filter(part -> part.id().equals(id)).findFirst();
  }

  /** Whether there are none. */
  @JsonIgnore
  public boolean isEmpty() {
    return all().findAny().isEmpty();
  }

  /**
   * With a part in the place of the one with its id, or last of its sort.
   *
   * @throws Invalid when it points at what is not there, or at a part of another sort
   */
  Parts with(Part part) {
    if (find(part.id()).isEmpty() && all().count() >= MOST) {
      throw new Invalid("parts", "TOO_MANY");
    }
    return switch (part) {
      case AssetPart asset -> new Parts(put(assets, asset), threats, vulnerabilities, measures);
      case Threat threat -> {
        demand("assets", assets, threat.assets());
        yield new Parts(assets, put(threats, threat), vulnerabilities, measures);
      }
      case Vulnerability vulnerability -> {
        demand("asset", assets, List.of(vulnerability.asset()));
        demand("threats", threats, vulnerability.threats());
        yield new Parts(assets, threats, put(vulnerabilities, vulnerability), measures);
      }
      case Measure measure -> {
        demand("vulnerabilities", vulnerabilities, measure.vulnerabilities());
        yield new Parts(assets, threats, vulnerabilities, put(measures, measure));
      }
    };
  }

  /**
   * Without a part.
   *
   * @throws Invalid when another part points at it
   */
  Parts without(PartId id) {
    if (all().anyMatch(part -> part.pointsAt().contains(id))) {
      throw new Invalid("part", "POINTED_AT");
    }
    return new Parts(
        less(assets, id), less(threats, id), less(vulnerabilities, id), less(measures, id));
  }

  private static <T extends Part> List<T> put(List<T> parts, T part) {
    var next = new ArrayList<T>(parts);
    for (int i = 0; i < next.size(); i++) {
      if (next.get(i).id().equals(part.id())) {
        next.set(i, part);
        return next;
      }
    }
    next.add(part);
    return next;
  }

  private static <T extends Part> List<T> less(List<T> parts, PartId id) {
    return parts.stream().filter(part -> !part.id().equals(id)).toList();
  }

  private static void demand(String field, List<? extends Part> among, List<PartId> ids) {
    var there = among.stream().map(Part::id).toList();
    if (!there.containsAll(ids)) {
      throw new Invalid(field, "NOT_THERE");
    }
  }
}
