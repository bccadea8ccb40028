package se.valv.analysis;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.JointAct;
import se.valv.access.JointActs;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;

/** Comments on the words of an analysis that is not established: by writers, and by deciders. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class AnalysisComments {

  @Inject private JointActs acts;
  @Inject private Compartments compartments;
  @Inject private AnalysisRows rows;
  @Inject private Clock clock;

  /** Says something of a section or part. */
  public void add(Actor actor, AnalysisId id, String subject, String text) {
    new FieldChecks().text("text", text, Comment.MAX_TEXT).orThrow();
    change(
        actor,
        id,
        content -> {
          new FieldChecks()
              .that(isThere(content, subject), "subject", "NOT_THERE")
              .that(content.comments().size() < AnalysisContent.MOST_COMMENTS, "text", "TOO_MANY")
              .orThrow();
          var account = actor.account().value();
          return content.with(
              new Comment(PartId.random(), subject, text, account, clock.instant(), null));
        });
  }

  /** Says that a comment is dealt with. */
  public void resolve(Actor actor, AnalysisId id, PartId comment) {
    change(
        actor,
        id,
        content ->
            content.comments().stream()
                .filter(c -> c.id().equals(comment))
                .findFirst()
                .map(c -> content.with(c.resolved(actor.account().value())))
                .orElseThrow(NotFound::new));
  }

  private void change(Actor actor, AnalysisId id, UnaryOperator<AnalysisContent> change) {
    acts.performAnew(
        actor,
        () -> {
          var found = rows.read(actor, id);
          var state = found.content().course().state();
          if (state.isFrozen() || state == AnalysisState.CLOSED) {
            throw new Invalid("state", "NOT_WRITABLE");
          }
          var next = change.apply(found.content());
          return List.of(
              new JointAct.Alter(
                  AnalysisAct.ANALYSIS_COMMENTED,
                  right(actor, found),
                  null,
                  id,
                  found.version(),
                  grant -> rows.replace(grant, next)));
        });
  }

  private Action right(Actor actor, AnalysisRows.Found found) {
    var may = compartments.describe(actor, found.grant().label()).permitted();
    return may.contains(Action.WRITE) ? Action.WRITE : Action.APPROVE;
  }

  private static boolean isThere(AnalysisContent content, String subject) {
    return content.words().bySubject().containsKey(subject)
        || Arrays.stream(Section.values()).anyMatch(s -> s.name().equals(subject));
  }
}
