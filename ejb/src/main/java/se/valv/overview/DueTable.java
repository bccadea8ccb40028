package se.valv.overview;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.analysis.AnalysisId;
import se.valv.analysis.AnalysisState;
import se.valv.analysis.ListedAnalysis;
import se.valv.analysis.plan.MeasureEvent;
import se.valv.analysis.plan.MeasureView;
import se.valv.analysis.plan.PlanView;
import se.valv.clearance.position.PositionId;
import se.valv.clearance.position.PositionKeyword;
import se.valv.clearance.position.Resting;
import se.valv.identity.RecordId;
import se.valv.overview.Due.Newer;
import se.valv.search.Hit;

/**
 * What is due to be held against a newer version of an analysis, of what is listed: so nothing
 * outside the reader's reach makes anything due, nor is told. What is being revised is looked at
 * anyway.
 */
final class DueTable {

  private static final Comparator<ListedAnalysis> NEWEST_FIRST =
      Comparator.comparing(DueTable::established).reversed();

  private final Collection<ListedAnalysis> analyses;
  private final Map<UUID, ListedAnalysis> byId = new HashMap<>();
  private final Map<UUID, ListedAnalysis> revisions = new HashMap<>();
  private final Reader reader;

  /** Among these analyses, for somebody. */
  DueTable(Collection<ListedAnalysis> analyses, Reader reader) {
    this.analyses = List.copyOf(analyses);
    this.reader = reader;
    for (var analysis : analyses) {
      byId.put(analysis.id(), analysis);
      var before = analysis.replaces();
      if (before != null && analysis.establishedAt() != null) {
        revisions.put(before, analysis);
      }
    }
  }

  /** Those of the analyses that are due. */
  Stream<Due> ofAnalyses() {
    return analyses.stream()
        .filter(analysis -> analysis.state() == AnalysisState.ESTABLISHED)
        .flatMap(analysis -> Stream.of(annex(analysis), whole(analysis), part(analysis)))
        .flatMap(Optional::stream);
  }

  /** Those of these positions that are due. */
  Stream<Due> of(Collection<Hit> positions) {
    return positions.stream().flatMap(hit -> position(hit).stream());
  }

  /** Those of the measures of a plan that are due. */
  Stream<Due> of(PlanView plan) {
    return plan.measures().stream()
        .filter(view -> view.measure().awaitsExamination())
        .map(view -> measure(plan, view));
  }

  private Optional<Due> annex(ListedAnalysis annex) {
    var main = annex.main();
    return due(DueKind.ANNEX, annex, main == null ? Stream.of() : newest(main).stream());
  }

  private Optional<Due> whole(ListedAnalysis whole) {
    return due(DueKind.WHOLE, whole, whole.composed().stream().flatMap(id -> newest(id).stream()));
  }

  /**
   * A part rests on the whole only once that was there before it: when it is revised. That it was
   * examined is written into the part, so of a whole that fewer read nothing is.
   */
  private Optional<Due> part(ListedAnalysis part) {
    var wholes =
        analyses.stream()
            .filter(whole -> whole.state().isInForce() && whole.replaces() != null)
            .filter(whole -> isOf(part, whole) && isAlike(part.hit(), whole.hit()));
    return due(DueKind.PART, part, wholes);
  }

  private static boolean isAlike(Hit one, Hit other) {
    return one.securityClass() == other.securityClass()
        && Set.copyOf(one.compartments()).equals(Set.copyOf(other.compartments()));
  }

  private boolean isOf(ListedAnalysis part, ListedAnalysis whole) {
    return whole.composed().stream().anyMatch(id -> newest(id).filter(part::equals).isPresent());
  }

  private Optional<Due> due(DueKind kind, ListedAnalysis analysis, Stream<ListedAnalysis> on) {
    var newer = newer(on, analysis.examinedAt());
    var id = new AnalysisId(analysis.id());
    return due(kind, id, analysis.hit(), newer, reader.writes(analysis));
  }

  private Optional<Due> position(Hit hit) {
    if (Boolean.parseBoolean(hit.keywords().get(PositionKeyword.ENDED))) {
      return Optional.empty();
    }
    var newer =
        Resting.of(hit.keywords()).stream()
            .filter(one -> one.to() == null || one.to().isAfter(reader.today()))
            .flatMap(one -> newer(newest(one.analysis()).stream(), one.examinedAt()).stream())
            .distinct()
            .sorted(NEWEST_FIRST)
            .toList();
    var id = new PositionId(hit.id().value());
    return due(DueKind.POSITION, id, hit, newer, reader.writes(hit));
  }

  private Optional<Due> due(
      DueKind kind, RecordId id, Hit hit, List<ListedAnalysis> newer, boolean mine) {
    if (newer.isEmpty()) {
      return Optional.empty();
    }
    var first = newer.stream().map(DueTable::on).min(Comparator.naturalOrder()).orElseThrow();
    var by = first.plusDays(reader.term());
    return Optional.of(
        new Due(
            kind,
            id,
            null,
            hit.title(),
            hit.number(),
            hit.securityClass(),
            newer.stream().map(DueTable::told).toList(),
            by,
            by.isBefore(reader.today()),
            mine));
  }

  private Due measure(PlanView plan, MeasureView view) {
    var head = plan.head();
    var by = head.establishedOn().plusDays(reader.term());
    return new Due(
        DueKind.MEASURE,
        plan.id(),
        view.measure().id(),
        view.measure().wording().name(),
        head.number(),
        plan.securityClass(),
        List.of(new Newer(head.analysis(), number(plan), head.establishedOn())),
        by,
        by.isBefore(reader.today()),
        view.open().contains(MeasureEvent.EXAMINE));
  }

  private String number(PlanView plan) {
    var analysis = byId.get(plan.head().analysis());
    return analysis == null ? plan.head().number() : analysis.hit().number();
  }

  /** The version of an analysis that is in force, if it is in reach. */
  private Optional<ListedAnalysis> newest(UUID id) {
    var newest = byId.get(id);
    for (var next = revisions.get(id); next != null; next = revisions.get(next.id())) {
      newest = next;
    }
    return Optional.ofNullable(newest).filter(analysis -> analysis.state().isInForce());
  }

  /** Those that were established since, the newest first. */
  private static List<ListedAnalysis> newer(Stream<ListedAnalysis> on, @Nullable Instant since) {
    return since == null
        ? List.of()
        : on.filter(one -> one.establishedAt() != null && established(one).isAfter(since))
            .distinct()
            .sorted(NEWEST_FIRST)
            .toList();
  }

  private static Instant established(ListedAnalysis analysis) {
    return Objects.requireNonNull(analysis.establishedAt());
  }

  private static LocalDate on(ListedAnalysis analysis) {
    return Objects.requireNonNull(analysis.established());
  }

  private static Newer told(ListedAnalysis analysis) {
    return new Newer(analysis.id(), analysis.hit().number(), on(analysis));
  }
}
