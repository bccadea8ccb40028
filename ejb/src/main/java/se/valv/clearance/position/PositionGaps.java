package se.valv.clearance.position;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Label;
import se.valv.access.Permission;
import se.valv.access.Surveys;
import se.valv.analysis.Analyses;
import se.valv.analysis.AnalysisState;
import se.valv.analysis.AnalysisView;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.classification.PositionClass;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;
import se.valv.law.LegalParameters;

/**
 * Which positions the established analyses ask to be placed in säkerhetsklass, held against how
 * they are placed: both ways. Of a day that has been, by the analysis that applied then, for a
 * later and milder one does not undo what should have been done.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PositionGaps {

  private static final Comparator<PositionGap> GRAVEST_FIRST =
      Comparator.comparing((PositionGap gap) -> gap.verdict())
          .thenComparing(gap -> gap.asked().positionClass(), PositionClass.highestFirst())
          .thenComparing(gap -> gap.description().title())
          .thenComparing(gap -> gap.position().value());

  @Inject private AccessControl access;
  @Inject private Surveys surveys;
  @Inject private Analyses analyses;
  @Inject private PositionRows rows;
  @Inject private PositionRules rules;

  /** Takes part of every position and analysis in reach, each on the trail, and compares them. */
  public GapReport on(Actor actor, LocalDate day) {
    var deed = new Deed(PositionAct.POSITIONS_COMPARED, About.kind(Kind.POSITION));
    access.permit(actor, Permission.POSITION_READ, deed);
    var applied = analyses.all(actor).stream().filter(a -> appliedOn(a, day)).toList();
    var found = rows.all(actor, PositionAct.POSITIONS_COMPARED);
    return report(found, applied, rules.classes(actor, day), day);
  }

  /**
   * Takes part of those of these positions that the actor may take out of the register, each on the
   * trail, and holds them against analyses that he has taken out.
   */
  public TakenOut takeOut(
      Actor actor, Collection<PositionId> ids, List<AnalysisView> analyses, LocalDate day) {
    var among = ids.stream().map(PositionId::object).collect(Collectors.toSet());
    var act = PositionAct.POSITION_TAKEN_OUT;
    var grants = surveys.require(actor, Action.EXPORT, act, Kind.POSITION, among);
    var found = rows.granted(actor, grants);
    var applied = analyses.stream().filter(a -> appliedOn(a, day)).toList();
    return new TakenOut(
        grants.isEmpty() ? null : surveys.join(actor, grants),
        found.stream().map(Found::id).toList(),
        report(found, applied, rules.classes(actor, day), day));
  }

  private static GapReport report(
      List<Found> found, List<AnalysisView> applied, ClassRules classes, LocalDate day) {
    var compared =
        found.stream()
            .flatMap(one -> compared(one, applied, classes, day))
            .sorted(GRAVEST_FIRST)
            .toList();
    var read =
        Stream.concat(
            applied.stream().map(AnalysisView::securityClass),
            found.stream().map(one -> one.label().securityClass()));
    return new GapReport(
        day,
        applied.stream().map(a -> a.head().number()).sorted().toList(),
        SecurityClass.highestOf(read.toList()),
        compared);
  }

  /** Whether it was established by then, and neither replaced nor closed. */
  static boolean appliedOn(AnalysisView analysis, LocalDate day) {
    var how = analysis.course().establishment();
    return how != null
        && !how.on().isAfter(day)
        && analysis.course().steps().stream()
            .filter(
                step -> step.to() == AnalysisState.SUPERSEDED || step.to() == AnalysisState.CLOSED)
            .allMatch(step -> LocalDate.ofInstant(step.at(), LegalParameters.SWEDEN).isAfter(day));
  }

  private static Stream<PositionGap> compared(
      Found found, List<AnalysisView> applied, ClassRules classes, LocalDate day) {
    var content = found.content();
    var what = content.descriptionOn(day);
    if (!content.standsOn(day) || !content.isThereOn(day) || what.kind().isExempt()) {
      return Stream.of();
    }
    var operator = content.head().operator();
    var own = applied.stream().filter(a -> a.head().operator().equals(operator)).toList();
    var asking = asking(what, own, classes);
    var placed = content.inForce(day).map(Placement::positionClass);
    if (placed.isEmpty() && asking.isEmpty()) {
      return Stream.of();
    }
    var asked = asking.map(Asking::proposal).orElse(Proposal.NOTHING);
    var verdict = GapVerdict.of(asked.positionClass(), placed.orElse(null), !own.isEmpty());
    return Stream.of(
        new PositionGap(
            found.id(),
            found.label().securityClass(),
            what,
            verdict,
            asked,
            asking.map(Asking::basis).orElse(null),
            placed.orElse(null)));
  }

  /** The analysis that asks for the highest class, if any asks for one. */
  private static Optional<Asking> asking(
      Description what, List<AnalysisView> own, ClassRules classes) {
    return own.stream()
        .map(a -> new Asking(a, classes.propose(what.assets(), worth(a))))
        .filter(a -> a.proposal().asksForClass())
        .min(Comparator.comparing(a -> a.proposal().positionClass(), PositionClass.highestFirst()));
  }

  private static List<ClassRules.Worth> worth(AnalysisView analysis) {
    return analysis.words().parts().assets().stream()
        .map(a -> new ClassRules.Worth(a.asset(), a.number(), a.name(), a.assessment()))
        .toList();
  }

  /**
   * What is to leave the register.
   *
   * @param join the label that dominates those of all positions; none of none
   * @param positions all that were held against the analyses
   * @param report how they stand
   */
  public record TakenOut(@Nullable Label join, List<PositionId> positions, GapReport report) {}

  /** An analysis that asks for a class. */
  private record Asking(AnalysisView analysis, Proposal proposal) {

    Basis basis() {
      return Basis.of(analysis).orElseThrow();
    }
  }
}
