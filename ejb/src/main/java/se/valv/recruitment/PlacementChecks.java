package se.valv.recruitment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Again;
import se.valv.access.Compartments;
import se.valv.access.Permission;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.identity.Kind;
import se.valv.law.Parameter;
import se.valv.placement.Outcome;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Throttled;
import se.valv.recruitment.PlacementFacts.Asking;

/**
 * The placement check: whether a person may take part in a position from a day on, asked by HR and
 * decided on HR's behalf. What is told is the outcome and nothing else. Whatever goes wrong, the
 * answer is that nobody is to be placed; what can't be put on the trail is not answered.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class PlacementChecks {

  private static final Logger LOG = System.getLogger(PlacementChecks.class.getName());

  /** Alarms are shown of this month and the one before. */
  private static final int MONTHS = 2;

  @Inject private AccessControl access;
  @Inject private Compartments compartments;
  @Inject private Desk desk;
  @Inject private DayLimit limit;
  @Inject private Answering answers;
  @Inject private RecruitmentRows rows;

  /**
   * Answers a question.
   *
   * @throws Throttled when one has asked as often as one may in a day
   * @throws Invalid when another question was asked with the same key
   */
  public CheckAnswer check(Actor actor, AskPlacement question) {
    var about = About.object(Kind.RECRUITMENT_CASE, question.recruitmentCase().object());
    access.permit(
        actor, Permission.RECRUITMENT_ASK, new Deed(RecruitmentAct.PLACEMENT_CHECK_ASKED, about));
    var last = limit.isLast(actor, about);
    try {
      return answered(actor, question, last);
    } catch (NotFound notHisOwn) {
      return unanswered(actor, about, Outcome.NOT_YOUR_QUESTION);
    } catch (Invalid otherQuestion) {
      throw otherQuestion;
    } catch (RuntimeException trouble) {
      LOG.log(Level.WARNING, "A placement check could not be answered", trouble);
      return unanswered(actor, about, Outcome.CANNOT_ANSWER);
    }
  }

  /**
   * Answers questions of several persons in one case, each for itself: counted, limited and on the
   * trail one by one. When the day's last one is reached, the others are left out.
   */
  public List<CheckAnswer> checkAll(Actor actor, List<AskPlacement> questions) {
    var all = new ArrayList<CheckAnswer>();
    for (var question : questions) {
      try {
        all.add(check(actor, question));
      } catch (Throttled enough) {
        if (all.isEmpty()) {
          throw enough;
        }
        return all;
      }
    }
    return all;
  }

  /** How a check was answered, for who may know: what was so, and which rows decided. */
  public ExplainedCheck explain(Actor actor, PlacementCheckId id) {
    var act = RecruitmentAct.PLACEMENT_CHECK_EXPLAINED;
    return explained(actor, rows.read(actor, act, id, Shelf.CHECKS));
  }

  /** The checks in reach that somebody is to look at, the newest first. */
  public List<ExplainedCheck> alarms(Actor actor) {
    access.permit(
        actor,
        Permission.RECRUITMENT_READ,
        new Deed(RecruitmentAct.RECRUITMENT_TASKS_LISTED, About.kind(Kind.PLACEMENT_CHECK)));
    var words =
        desk.operators(actor).stream()
            .flatMap(
                operator -> Months.until(desk.today(), MONTHS).map(new CheckWords(operator)::alarm))
            .toList();
    var act = RecruitmentAct.PLACEMENT_CHECK_EXPLAINED;
    return rows.find(actor, act, words, Shelf.CHECKS).stream()
        .map(found -> explained(actor, found))
        .sorted(Comparator.comparing(ExplainedCheck::askedAt).reversed())
        .toList();
  }

  private CheckAnswer answered(Actor actor, AskPlacement question, boolean last) {
    var answering = desk.answering(actor);
    var found = desk.own(actor, answering, question.recruitmentCase());
    var asking = new Asking(actor, answering, found);
    return Again.reading(() -> answers.answer(asking, question, last));
  }

  /** Nothing is stored of it, but that it was asked and that there was no answer. */
  private CheckAnswer unanswered(Actor actor, About about, Outcome outcome) {
    var deed = new Deed(RecruitmentAct.PLACEMENT_CHECK_UNANSWERED, about);
    access.permit(actor, Permission.RECRUITMENT_ASK, deed);
    var days = desk.law(actor).number(Parameter.PLACEMENT_CHECK_VALIDITY);
    return CheckAnswer.of(
        PlacementCheckId.random(), outcome, desk.now(), desk.today().plusDays(days));
  }

  private ExplainedCheck explained(Actor actor, Kept<CheckContent> found) {
    return ExplainedCheck.of(found, compartments.label(actor, found.label()).securityClass());
  }
}
