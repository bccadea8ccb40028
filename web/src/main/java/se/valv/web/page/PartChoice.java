package se.valv.web.page;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import se.valv.analysis.Part;
import se.valv.analysis.Parts;
import se.valv.analysis.Threat;
import se.valv.analysis.Vulnerability;

/**
 * What a part can point at. Those that are chosen, and those of the same chain, come first; with
 * hundreds of others they would not be found.
 *
 * @param near chosen, or of the same chain
 * @param rest all others
 */
public record PartChoice(List<Option> near, List<Option> rest) {

  /** Up to so many in all, none are put aside. */
  private static final int FEW = 12;

  /** The assets that a part can point at. */
  static PartChoice assets(Parts parts, Form form, String field) {
    return of(
        parts.assets(),
        asset -> new Option(asset.id().toString(), asset.name(), asset.number()),
        asset -> form.chosen(field, asset.id().toString()));
  }

  /** The threats that a vulnerability can point at: first those to the asset that has it. */
  static PartChoice threats(Parts parts, Form form) {
    var asset = form.value("asset");
    return of(
        parts.threats(),
        threat -> new Option(threat.id().toString(), threat.name(), ""),
        threat ->
            form.chosen("threats", threat.id().toString())
                || threat.assets().stream().anyMatch(id -> id.toString().equals(asset)));
  }

  /** The vulnerabilities that a measure can be against: first those of the same assets. */
  static PartChoice vulnerabilities(Parts parts, Form form, Subjects subjects) {
    var chosen = Set.copyOf(form.all("vulnerabilities"));
    var assets =
        parts.vulnerabilities().stream()
            .filter(v -> chosen.contains(v.id().toString()))
            .map(Vulnerability::asset)
            .collect(Collectors.toCollection(HashSet::new));
    return of(
        parts.vulnerabilities(),
        v -> new Option(v.id().toString(), v.name(), subjects.name(v.asset().toString())),
        v -> chosen.contains(v.id().toString()) || assets.contains(v.asset()));
  }

  /** The part that a new one is to hang on, as it is chosen in the form from the start. */
  static void begin(PartKind kind, Part on, Form form) {
    switch (kind) {
      case THREAT -> form.with("assets", on.id().toString());
      case MEASURE -> form.with("vulnerabilities", on.id().toString());
      case VULNERABILITY -> {
        if (on instanceof Threat threat) {
          form.with("threats", on.id().toString());
          form.withAll("asset", threat.assets().stream().limit(1).map(Object::toString).toList());
        } else {
          form.with("asset", on.id().toString());
        }
      }
      case ASSET -> {}
    }
  }

  private static <T extends Part> PartChoice of(
      Collection<T> parts, Function<T, Option> option, Predicate<T> isNear) {
    var near = new ArrayList<Option>();
    var rest = new ArrayList<Option>();
    for (var part : parts) {
      (isNear.test(part) || parts.size() <= FEW ? near : rest).add(option.apply(part));
    }
    return new PartChoice(near, rest);
  }

  /**
   * Something to choose.
   *
   * @param id which part
   * @param name what it is called
   * @param note what it belongs to, or its number; empty when neither helps
   */
  public record Option(String id, String name, String note) {}
}
