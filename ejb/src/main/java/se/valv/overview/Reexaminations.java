package se.valv.overview;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.access.Permission;
import se.valv.access.Transactions;
import se.valv.analysis.AnalysisAct;
import se.valv.analysis.AnalysisDecisions;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.ListedAnalysis;
import se.valv.analysis.plan.PlanView;
import se.valv.clearance.position.Placements;
import se.valv.clearance.position.PositionAct;
import se.valv.clearance.position.PositionId;
import se.valv.identity.Act;
import se.valv.identity.Kind;
import se.valv.law.LegalParameters;
import se.valv.law.Parameter;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.search.Filters;
import se.valv.search.Hit;
import se.valv.search.Search;

/**
 * What must be looked at again because a newer version of an analysis was established: of what the
 * reader reaches, from lists alone, each on the trail as lists are. Nothing marks it; it is due
 * until somebody alters it or notes that it was held against the newer version and remains.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Reexaminations {

  private static final Comparator<Due> BY_DAY =
      Comparator.comparing(Due::by).thenComparing(Due::kind).thenComparing(Due::name);

  @Inject private Search search;
  @Inject private Compartments compartments;
  @Inject private Transactions transactions;
  @Inject private LegalParameters law;
  @Inject private AnalysisDecisions decisions;
  @Inject private Placements placements;
  @Inject private Clock clock;

  /**
   * What is due, by the day.
   *
   * @param plans those in reach, which were read for their measures
   */
  public List<Due> due(Actor actor, Collection<PlanView> plans) {
    if (!actor.may(Permission.ANALYSIS_READ)) {
      return List.of();
    }
    var analyses =
        list(actor, AnalysisAct.ANALYSIS_LISTED, Kind.ANALYSIS).map(ListedAnalysis::of).toList();
    var positions =
        actor.may(Permission.POSITION_READ)
            ? list(actor, PositionAct.POSITIONS_LISTED, Kind.POSITION).toList()
            : List.<Hit>of();
    var table = new DueTable(analyses, reader(actor));
    return Stream.of(
            table.of(positions), table.ofAnalyses(), plans.stream().flatMap(p -> table.of(p)))
        .flatMap(all -> all)
        .sorted(BY_DAY)
        .toList();
  }

  private Stream<Hit> list(Actor actor, Act act, Kind kind) {
    return search.listAll(actor, act, kind, Filters.NONE).stream();
  }

  private Reader reader(Actor actor) {
    var may =
        Stream.of(Permission.ANALYSIS_WRITE, Permission.POSITION_WRITE)
            .filter(actor::may)
            .collect(Collectors.toUnmodifiableSet());
    var writes =
        compartments.mine(actor, Set.of(Action.WRITE)).stream()
            .map(CompartmentView::id)
            .collect(Collectors.toUnmodifiableSet());
    int term = transactions.as(actor, () -> law.today().number(Parameter.REEXAMINATION_TERM));
    var today = LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
    return new Reader(today, term, may, actor.roles(), writes);
  }

  /**
   * The analysis, or the position, with an id, that is due; a measure has steps of its own.
   *
   * @throws NotFound when none that the actor reaches is
   */
  public Due one(Actor actor, UUID record) {
    return due(actor, List.of()).stream()
        .filter(due -> due.record().value().equals(record))
        .reduce(Due::and)
        .orElseThrow(NotFound::new);
  }

  /**
   * Notes that something was held against a newer version of what it rests on, and remains as it
   * is.
   *
   * @param version of the record, as it was seen
   * @throws NotFound when it is not due, or out of reach
   * @throws Stale when it was altered since, or yet another version was established
   * @throws se.valv.problem.Invalid that says what stands in the way
   */
  public void remains(Actor actor, UUID record, int version, Examine input) {
    var due = one(actor, record);
    if (!due.newer().getFirst().analysis().equals(input.against())) {
      throw new Stale();
    }
    if (due.kind() == DueKind.POSITION) {
      placements.examine(actor, new PositionId(record), version, input.comment());
    } else {
      decisions.examine(actor, new AnalysisId(record), version, input.comment());
    }
  }
}
