package se.valv.organisation.structure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.identity.OperatorId;
import se.valv.identity.UnitId;
import se.valv.search.text.SwedishOrder;

/**
 * Operators and units, as they are on any day.
 *
 * @param operators with all that they were
 * @param units of all these operators
 */
public record Structure(List<OperatorView> operators, List<UnitView> units) {

  /** Keeps its own copies. */
  public Structure {
    operators = List.copyOf(operators);
    units = List.copyOf(units);
  }

  /** An operator, if it is one of these. */
  public Optional<OperatorView> operator(OperatorId id) {
    return operators.stream().filter(o -> o.id().equals(id)).findFirst();
  }

  /** A unit, if it is one of these. */
  public Optional<UnitView> unit(UnitId id) {
    return units.stream().filter(u -> u.id().equals(id)).findFirst();
  }

  /** The operators that there are on a day, in Swedish order. */
  public List<OperatorView> operatorsOn(LocalDate day) {
    return operators.stream()
        .filter(o -> o.history().on(day).isPresent())
        .sorted(Comparator.comparing(o -> order(o.history().on(day).map(OperatorForm::name))))
        .toList();
  }

  /**
   * The units that an operator has on a day, each under the one that it belongs to, in Swedish
   * order. One whose superior is not there that day stands directly under the operator.
   */
  public List<Branch> tree(OperatorId operator, LocalDate day) {
    var there =
        units.stream()
            .filter(u -> u.operator().equals(operator))
            .flatMap(u -> u.history().on(day).map(form -> new Branch(u, form, 0)).stream())
            .sorted(Comparator.comparing(b -> order(Optional.of(b.form().name()))))
            .toList();
    var ids = there.stream().map(b -> b.unit().id()).collect(toSet());
    var below = there.stream().collect(groupingBy(b -> superior(b, ids)));
    var branches = new ArrayList<Branch>();
    grow(below, Optional.empty(), 0, branches);
    return branches;
  }

  private static void grow(
      Map<Optional<UnitId>, List<Branch>> below,
      Optional<UnitId> superior,
      int depth,
      List<Branch> branches) {
    for (var branch : below.getOrDefault(superior, List.of())) {
      branches.add(new Branch(branch.unit(), branch.form(), depth));
      grow(below, Optional.of(branch.unit().id()), depth + 1, branches);
    }
  }

  private static Optional<UnitId> superior(Branch branch, Set<UnitId> there) {
    return Optional.ofNullable(branch.form().parent()).filter(there::contains);
  }

  /** The names of what a unit belongs to on a day, the topmost first, and its own last. */
  public List<String> path(UnitId unit, LocalDate day) {
    var names = new ArrayList<String>();
    for (var at : chain(unit, id -> form(id, day).map(UnitForm::parent))) {
      form(at, day).ifPresent(form -> names.addFirst(form.name()));
    }
    return names;
  }

  /** The units that a unit came after. */
  public List<UnitView> predecessors(UnitId unit) {
    return units.stream().filter(u -> u.successors().contains(unit)).toList();
  }

  /** The operators that an operator came after. */
  public List<OperatorView> predecessors(OperatorId operator) {
    return operators.stream().filter(o -> o.successors().contains(operator)).toList();
  }

  /** The units that belong directly to a unit on a day or any day after it. */
  List<UnitView> belowFrom(UnitId unit, LocalDate day) {
    return units.stream()
        .filter(u ->
            u.history().periods().stream()
                .anyMatch(
                    p -> unit.equals(p.form().parent()) && (p.to() == null || p.to().isAfter(day))))
        .toList();
  }

  /**
   * Whether a unit would come to belong to itself, by way of others, if it belonged to a unit from
   * a day on. Looks at that day and at every later one on which anything changes.
   */
  boolean wouldCircle(UnitId unit, UnitId parent, @Nullable LocalDate from) {
    return daysFrom(from, units.stream().map(UnitView::history))
        .anyMatch(day -> chain(parent, id -> form(id, day).map(UnitForm::parent)).contains(unit));
  }

  /** As {@link #wouldCircle(UnitId, UnitId, LocalDate)}, of operators and their parents. */
  boolean wouldCircle(OperatorId operator, OperatorId parent, @Nullable LocalDate from) {
    return daysFrom(from, operators.stream().map(OperatorView::history))
        .anyMatch(
            day -> chain(parent, id -> form(id, day).map(OperatorForm::parent)).contains(operator));
  }

  private Optional<UnitForm> form(UnitId id, LocalDate day) {
    return unit(id).flatMap(u -> u.history().on(day));
  }

  private Optional<OperatorForm> form(OperatorId id, LocalDate day) {
    return operator(id).flatMap(o -> o.history().on(day));
  }

  /** One and what stands above it, nearest first; ends where it would begin again. */
  private static <I> Set<I> chain(I lowest, Function<I, Optional<I>> above) {
    var chain = new LinkedHashSet<I>();
    for (var at = Optional.of(lowest); at.isPresent() && chain.add(at.get()); ) {
      at = above.apply(at.get());
    }
    return chain;
  }

  /** A day, and every later one on which anything changes. */
  private static Stream<LocalDate> daysFrom(
      @Nullable LocalDate from, Stream<? extends History<?>> histories) {
    var first = from == null ? LocalDate.MIN : from;
    return Stream.concat(
            Stream.of(first),
            histories
                .<Period<?>>flatMap(history -> history.periods().stream())
                .flatMap(period -> Stream.ofNullable(period.from()))
                .filter(first::isBefore))
        .distinct();
  }

  private static String order(Optional<String> name) {
    return SwedishOrder.key(name.orElse(""));
  }

  /**
   * A unit where it stands in a tree.
   *
   * @param unit which
   * @param form what it is that day
   * @param depth how many units stand above it
   */
  public record Branch(UnitView unit, UnitForm form, int depth) {}
}
