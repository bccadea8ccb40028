package se.valv.analysis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.organisation.UnitKind;
import se.valv.organisation.structure.Structure.Branch;

/**
 * Which administrations of an operator are covered by the analyses that its own is composed of.
 * Made from those alone, so it says the same to everybody who reads the whole, and nothing of an
 * analysis that lies under a label of its own.
 *
 * @param rows the administrations, in the order of the organisation
 * @param parts what it is composed of, as it is now
 */
public record Coverage(List<Row> rows, List<Part> parts) {

  /** Keeps copies. */
  public Coverage {
    rows = List.copyOf(rows);
    parts = List.copyOf(parts);
  }

  /** Of the units of an operator, each under the one that it belongs to. */
  static Coverage of(List<Branch> tree, List<Part> parts) {
    var rows = new ArrayList<Row>();
    var counted = counted(tree);
    for (int i = 0; i < tree.size(); i++) {
      if (counted.test(tree.get(i))) {
        rows.add(row(tree, i, parts));
      }
    }
    return new Coverage(rows, parts);
  }

  /** How many administrations are covered so far. */
  public long count(CoverageState state) {
    return rows.stream().filter(row -> row.state() == state).count();
  }

  /** Administrations; of an operator without any, the units directly under it. */
  public static Predicate<Branch> counted(List<Branch> tree) {
    return tree.stream().anyMatch(Coverage::isAdministration)
        ? Coverage::isAdministration
        : branch -> branch.depth() == 0;
  }

  private static boolean isAdministration(Branch branch) {
    return branch.form().kind() == UnitKind.ADMINISTRATION;
  }

  private static Row row(List<Branch> tree, int place, List<Part> parts) {
    var whole = above(tree, place);
    var covering = parts.stream().filter(part -> part.isOf(whole)).toList();
    var below = under(tree, place);
    var some = parts.stream().filter(part -> part.isOf(below)).toList();
    var branch = tree.get(place);
    return new Row(
        branch.unit().id().value(),
        branch.form().name(),
        state(covering, some),
        covering.isEmpty() ? some : covering);
  }

  private static CoverageState state(List<Part> covering, List<Part> some) {
    var states = covering.stream().map(Part::coverage).collect(Collectors.toSet());
    for (var state : List.of(CoverageState.ESTABLISHED, CoverageState.IN_WORK)) {
      if (states.contains(state)) {
        return state;
      }
    }
    return some.stream().anyMatch(part -> part.coverage() != CoverageState.MISSING)
        ? CoverageState.PARTLY
        : CoverageState.MISSING;
  }

  /** A unit and those that it belongs to. */
  private static Set<UUID> above(List<Branch> tree, int place) {
    var units = new HashSet<UUID>();
    int depth = tree.get(place).depth() + 1;
    for (int i = place; i >= 0; i--) {
      if (tree.get(i).depth() < depth) {
        depth = tree.get(i).depth();
        units.add(tree.get(i).unit().id().value());
      }
    }
    return units;
  }

  /** The units that belong to one. */
  private static Set<UUID> under(List<Branch> tree, int place) {
    var units = new HashSet<UUID>();
    int depth = tree.get(place).depth();
    for (int i = place + 1; i < tree.size() && tree.get(i).depth() > depth; i++) {
      units.add(tree.get(i).unit().id().value());
    }
    return units;
  }

  /**
   * An administration.
   *
   * @param unit its id
   * @param name what it is called
   * @param state how far it is covered
   * @param parts by which analyses
   */
  public record Row(UUID unit, String name, CoverageState state, List<Part> parts) {}

  /**
   * An analysis that the whole is composed of.
   *
   * @param said as it was taken in
   * @param id the analysis as it is now: the revision that has replaced it, if one has
   * @param state where that stands; none when the reader may not read it
   */
  public record Part(PartAnalysis said, UUID id, @Nullable AnalysisState state) {

    CoverageState coverage() {
      return switch (state) {
        case DRAFT, IN_REVIEW, FOR_ESTABLISHMENT -> CoverageState.IN_WORK;
        case ESTABLISHED, UNDER_REVISION -> CoverageState.ESTABLISHED;
        case SUPERSEDED, CLOSED -> CoverageState.MISSING;
        case null -> CoverageState.MISSING;
      };
    }

    boolean isOf(Set<UUID> units) {
      return said.scope().stream().anyMatch(units::contains);
    }
  }
}
