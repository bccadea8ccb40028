package se.valv.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import se.valv.access.RoleAssignment;
import se.valv.analysis.AnalysisState;
import se.valv.analysis.Coverage;
import se.valv.analysis.ListedAnalysis;
import se.valv.organisation.UnitKind;
import se.valv.organisation.structure.OperatorForm;
import se.valv.organisation.structure.OperatorView;
import se.valv.organisation.structure.Structure;
import se.valv.organisation.structure.Structure.Branch;

/**
 * Which operators and administrations have an analysis, of those that are listed. Annexes are not
 * counted: nothing of a main analysis tells of them.
 */
final class StatusTable {

  private final LocalDate today;
  private final Map<UUID, List<ListedAnalysis>> ofWholes = new HashMap<>();
  private final Map<UUID, List<ListedAnalysis>> ofUnits = new HashMap<>();

  /** Of these, as they stand on a day. */
  StatusTable(Collection<ListedAnalysis> analyses, LocalDate today) {
    this.today = today;
    for (var analysis : analyses) {
      if (isCurrent(analysis) && !analysis.annex()) {
        var isWhole = analysis.scope().isEmpty();
        var places = isWhole ? List.of(analysis.operator()) : analysis.scope();
        var map = isWhole ? ofWholes : ofUnits;
        places.forEach(place -> map.computeIfAbsent(place, id -> new ArrayList<>()).add(analysis));
      }
    }
  }

  /** Whether it applies, or may come to. */
  static boolean isCurrent(ListedAnalysis analysis) {
    return analysis.state() != AnalysisState.SUPERSEDED && analysis.state() != AnalysisState.CLOSED;
  }

  /**
   * Each operator, and after it those of its administrations where somebody holds one of these
   * roles, or which one of the analyses is of.
   */
  List<PlaceStatus> places(Structure structure, Collection<RoleAssignment> roles) {
    return structure.operatorsOn(today).stream()
        .flatMap(operator -> {
          var tree = structure.tree(operator.id(), today);
          return new OfOperator(operator, tree, roles).all();
        })
        .toList();
  }

  /** One operator and its administrations. */
  private final class OfOperator {

    private final UUID operator;
    private final String name;
    private final List<ListedAnalysis> wholes;
    private final List<Branch> tree;
    private final Map<UUID, List<UUID>> chains;
    private final Set<UUID> touched = new HashSet<>();
    private final Collection<RoleAssignment> roles;

    OfOperator(OperatorView view, List<Branch> tree, Collection<RoleAssignment> roles) {
      this.operator = view.id().value();
      this.name = view.history().on(today).map(OperatorForm::name).orElse("");
      this.wholes = ofWholes.getOrDefault(operator, List.of());
      this.tree = tree;
      this.chains = chains(tree);
      this.roles = roles;
      chains.forEach((unit, chain) -> {
        if (ofUnits.containsKey(unit)) {
          touched.addAll(chain);
        }
      });
    }

    Stream<PlaceStatus> all() {
      var isWhole = wholes.stream().anyMatch(whole -> whole.state().isInForce());
      var rest = isWhole ? PlaceState.BY_WHOLE : PlaceState.MISSING;
      var place = new Place(operator, name, null, name);
      var some = touched.isEmpty() ? PlaceState.MISSING : PlaceState.PARTLY;
      return Stream.concat(
          Stream.of(PlaceStatus.of(place, wholes, some, today)),
          tree.stream()
              .filter(Coverage.counted(tree))
              .filter(branch -> branch.form().kind() != UnitKind.BOARD)
              .filter(this::isSeen)
              .map(branch -> unit(branch, rest)));
    }

    private PlaceStatus unit(Branch branch, PlaceState rest) {
      var unit = branch.unit().id().value();
      var own =
          chain(branch).stream()
              .flatMap(id -> ofUnits.getOrDefault(id, List.of()).stream())
              .distinct()
              .toList();
      var place = new Place(operator, name, unit, branch.form().name());
      return PlaceStatus.of(place, own, touched.contains(unit) ? PlaceState.PARTLY : rest, today);
    }

    private boolean isSeen(Branch branch) {
      return chain(branch).stream().anyMatch(touched::contains)
          || roles.stream().anyMatch(role -> role.covers(operator, chain(branch)));
    }

    private List<UUID> chain(Branch branch) {
      return chains.getOrDefault(branch.unit().id().value(), List.of());
    }
  }

  /** Each unit with those that it belongs to, the topmost first, and itself. */
  private static Map<UUID, List<UUID>> chains(List<Branch> tree) {
    var chains = new LinkedHashMap<UUID, List<UUID>>();
    var chain = new ArrayList<UUID>();
    for (var branch : tree) {
      chain.subList(branch.depth(), chain.size()).clear();
      chain.add(branch.unit().id().value());
      chains.put(branch.unit().id().value(), List.copyOf(chain));
    }
    return chains;
  }
}
