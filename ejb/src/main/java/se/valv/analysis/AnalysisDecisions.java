package se.valv.analysis;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.JointAct;
import se.valv.access.JointActs;
import se.valv.analysis.AnalysisRows.Found;
import se.valv.analysis.Course.Establishment;
import se.valv.analysis.plan.EstablishedPlans;
import se.valv.identity.Kind;
import se.valv.law.LegalParameters;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;
import se.valv.registration.RegistrationNumbers;
import se.valv.search.Filters;
import se.valv.search.Order;
import se.valv.search.Search;
import se.valv.search.SearchRequest;

/** Takes an analysis from state to state: each step by whom it belongs to, with its own entry. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnalysisDecisions {

  private static final int SOME = 10;

  @Inject private JointActs acts;
  @Inject private Search search;
  @Inject private RegistrationNumbers numbers;
  @Inject private AnalysisRows rows;
  @Inject private AnalysisRules rules;
  @Inject private EstablishedPlans plans;
  @Inject private Clock clock;

  /**
   * Takes a step.
   *
   * @param version the version that was seen: what was decided on
   * @param comment why; needed where something is given back, revised or closed
   * @return the analysis to go on with: the revision that was begun, else the same
   * @throws Stale when a word was altered since
   * @throws Invalid that says what stands in the way
   */
  public AnalysisId take(
      Actor actor, AnalysisId id, int version, AnalysisEvent event, @Nullable String comment) {
    var found = rows.read(actor, id);
    if (found.version() != version) {
      throw new Stale();
    }
    var who = rules.decider(actor, found.content().head());
    var course = Transitions.next(found.content(), event, who, comment, clock.instant());
    var next = found.content().with(course);
    return switch (event) {
      case ESTABLISH -> established(actor, found, next);
      case START_REVISION -> revised(actor, found, next);
      case CANCEL_REVISION -> cancelled(actor, found, next, who);
      default -> {
        acts.perform(actor, List.of(step(found, event, next)));
        yield id;
      }
    };
  }

  /**
   * Notes that one in force was held against a newer version of what it rests on, and remains as it
   * is. Whether there is such a version is for the caller to have seen.
   *
   * @param version the version that was seen
   * @param comment why it remains
   * @throws Stale when it was altered since
   * @throws Invalid that says what stands in the way
   */
  public void examine(Actor actor, AnalysisId id, int version, String comment) {
    var found = rows.read(actor, id);
    if (found.version() != version) {
      throw new Stale();
    }
    var who = rules.decider(actor, found.content().head());
    var course = Transitions.examined(found.content().course(), who, comment, clock.instant());
    acts.perform(actor, List.of(step(found, AnalysisEvent.EXAMINE, found.content().with(course))));
  }

  private AnalysisId established(Actor actor, Found found, AnalysisContent next) {
    demandNoOther(actor, found);
    var today = LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
    var fingerprint = new Frozen(next.head(), next.words()).fingerprint();
    var account = actor.account().value();
    var how = new Establishment(account, today, rules.nextReview(actor, today), fingerprint);
    var content = next.with(next.course().established(how));
    var all = new ArrayList<JointAct>();
    all.add(alter(found, AnalysisEvent.ESTABLISH.act(), Action.APPROVE, fingerprint, content));
    var head = content.head();
    var measures = content.words().parts().measures();
    all.add(plans.establish(actor, found.id(), head, measures, rows.label(found.grant())));
    var before = head.replaces();
    if (before != null) {
      all.add(superseded(actor, rows.read(actor, new AnalysisId(before))));
    }
    acts.perform(actor, all);
    return found.id();
  }

  private JointAct superseded(Actor actor, Found before) {
    var course = before.content().course();
    var step =
        new Step(
            AnalysisEvent.ESTABLISH,
            course.state(),
            AnalysisState.SUPERSEDED,
            actor.account().value(),
            clock.instant(),
            null);
    return alter(
        before,
        AnalysisAct.ANALYSIS_SUPERSEDED,
        Action.APPROVE,
        null,
        before.content().with(course.after(step)));
  }

  private AnalysisId revised(Actor actor, Found found, AnalysisContent next) {
    var copy = AnalysisId.random();
    var label = rows.label(found.grant());
    var prefix = numbers.prefix(actor, label);
    var account = actor.account().value();
    acts.perform(
        actor,
        List.of(
            new JointAct.Make(
                AnalysisAct.ANALYSIS_BEGUN,
                Action.WRITE,
                copy,
                label,
                grant -> {
                  var number = numbers.next(prefix, label.id());
                  var head =
                      next.head().revised(found.id().value(), number, clock.instant(), account);
                  rows.add(grant, next.revised(head));
                }),
            step(
                found,
                AnalysisEvent.START_REVISION,
                next.with(next.course().followedBy(copy.value())))));
    return copy;
  }

  private AnalysisId cancelled(Actor actor, Found found, AnalysisContent next, Decider who) {
    var all = new ArrayList<JointAct>();
    all.add(step(found, AnalysisEvent.CANCEL_REVISION, next));
    var revision = found.content().course().successor();
    if (revision != null) {
      var copy = rows.read(actor, new AnalysisId(revision));
      var course = copy.content().course();
      if (course.state() != AnalysisState.CLOSED) {
        var step =
            new Step(
                AnalysisEvent.CLOSE,
                course.state(),
                AnalysisState.CLOSED,
                who.account(),
                clock.instant(),
                next.course().steps().getLast().comment());
        all.add(step(copy, AnalysisEvent.CLOSE, copy.content().with(course.after(step))));
      }
    }
    acts.perform(actor, all);
    return found.id();
  }

  /** No two are in force for one scope: what is found of it is the one that this replaces. */
  private void demandNoOther(Actor actor, Found found) {
    var head = found.content().head();
    var main = head.annexOf();
    var same =
        new Filters(
            Set.of(),
            Set.of(),
            Map.of(
                AnalysisKeyword.IN_FORCE,
                "true",
                AnalysisKeyword.OPERATOR,
                head.operator().toString(),
                AnalysisKeyword.SCOPE,
                AnalysisIndex.scope(head.scope()),
                AnalysisKeyword.ANNEX_OF,
                main == null ? AnalysisKeyword.MAIN : main.toString()),
            null,
            null);
    var hits =
        search.list(
            actor,
            AnalysisAct.ANALYSIS_LISTED,
            SearchRequest.list(Kind.ANALYSIS, same, Order.NEWEST, 0, SOME));
    if (main == null
        && hits.hits().stream().anyMatch(hit -> !hit.id().value().equals(head.replaces()))) {
      throw new Invalid("event", "ANOTHER_IN_FORCE");
    }
  }

  private JointAct step(Found found, AnalysisEvent event, AnalysisContent next) {
    return alter(found, event.act(), event.action(), null, next);
  }

  private JointAct alter(
      Found found, AnalysisAct act, Action right, @Nullable String purpose, AnalysisContent next) {
    return new JointAct.Alter(
        act, right, purpose, found.id(), found.version(), grant -> rows.replace(grant, next));
  }
}
