package se.valv.analysis;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Again;
import se.valv.access.Compartments;
import se.valv.access.Label;
import se.valv.access.References;
import se.valv.access.Surveys;
import se.valv.analysis.AnalysisRows.Found;
import se.valv.identity.Kind;
import se.valv.identity.UnitId;
import se.valv.problem.Invalid;
import se.valv.registration.RegistrationNumbers;

/** Säkerhetsskyddsanalyser: begin and read. Writing and deciding have beans of their own. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Analyses {

  @Inject private AccessControl access;
  @Inject private Surveys surveys;
  @Inject private References references;
  @Inject private Compartments compartments;
  @Inject private RegistrationNumbers numbers;
  @Inject private Scopes scopes;
  @Inject private AnalysisRows rows;
  @Inject private AnalysisRules rules;
  @Inject private Clock clock;

  /** Begins an analysis, or an annex whose label is narrower than that of its main one. */
  public AnalysisView begin(Actor actor, BeginAnalysis input) {
    scopes.check(actor, input.operator(), input.scope());
    checkMain(actor, input);
    var id = AnalysisId.random();
    var label = input.label();
    var prefix = numbers.prefix(actor, label);
    access.create(
        actor,
        AnalysisAct.ANALYSIS_BEGUN,
        id,
        label,
        grant -> {
          var content = AnalysisContent.begun(head(actor, input, numbers.next(prefix, label.id())));
          rows.add(grant, content);
          return content;
        });
    return read(actor, id);
  }

  /** Takes part of an analysis. On the trail before it is decrypted. */
  public AnalysisView read(Actor actor, AnalysisId id) {
    return view(actor, rows.read(actor, id));
  }

  /** Takes part of every analysis in reach, each on the trail. In no particular order. */
  public List<AnalysisView> all(Actor actor) {
    var act = AnalysisAct.ANALYSIS_READ;
    return Again.reading(() ->
        rows.all(actor, surveys.require(actor, Action.READ, act, Kind.ANALYSIS)).stream()
            .map(found -> view(actor, found))
            .toList());
  }

  /** Takes part of an analysis in order to print it, which asks for a need that says so. */
  public AnalysisView print(Actor actor, AnalysisId id) {
    return view(actor, rows.print(actor, id));
  }

  /**
   * Takes part of those of these that the actor may take out of the register, each on the trail,
   * and says under which label a file of them lies: one that dominates the labels of all. In no
   * particular order; the others are as if they were not there.
   */
  public TakenOut takeOut(Actor actor, Collection<AnalysisId> ids) {
    var among = ids.stream().map(AnalysisId::object).collect(Collectors.toSet());
    var act = AnalysisAct.ANALYSIS_TAKEN_OUT;
    var grants = surveys.require(actor, Action.EXPORT, act, Kind.ANALYSIS, among);
    var label = grants.isEmpty() ? null : surveys.join(actor, grants);
    var found = rows.all(actor, grants).stream().map(one -> view(actor, one)).toList();
    return new TakenOut(label, found);
  }

  /**
   * In which words an analysis differs from the one that it revises; in none when it is the first.
   */
  public List<Differences.Difference> differences(Actor actor, AnalysisView revision) {
    var before = revision.head().replaces();
    return before == null
        ? List.of()
        : Differences.between(
            rows.read(actor, new AnalysisId(before)).content().words(), revision.words());
  }

  private AnalysisView view(Actor actor, Found found) {
    return AnalysisView.from(
        found,
        compartments.describe(actor, found.grant().label()),
        rules.decider(actor, found.content().head()));
  }

  private void checkMain(Actor actor, BeginAnalysis input) {
    var main = input.annexOf();
    if (main != null
        && references
            .holdable(
                actor,
                AnalysisAct.ANALYSIS_REFERRED,
                input.label(),
                Kind.ANALYSIS,
                List.of(main.object()))
            .isEmpty()) {
      throw new Invalid("annexOf", "NOT_REFERABLE");
    }
  }

  private Head head(Actor actor, BeginAnalysis input, String number) {
    var main = input.annexOf();
    return new Head(
        number,
        input.title(),
        input.operator().value(),
        input.scope().stream().map(UnitId::value).toList(),
        1,
        null,
        main == null ? null : main.value(),
        List.of(),
        clock.instant(),
        actor.account().value());
  }

  /**
   * What is to leave the register.
   *
   * @param join the label that dominates those of all; none of nothing
   * @param analyses in no particular order
   */
  public record TakenOut(@Nullable Label join, List<AnalysisView> analyses) {}
}
