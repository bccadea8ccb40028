package se.valv.recruitment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.valv.access.AccessControl;
import se.valv.access.Action;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.JointAct;
import se.valv.access.JointActs;
import se.valv.access.Label;
import se.valv.access.Permission;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;
import se.valv.identity.OperatorId;
import se.valv.law.Parameter;
import se.valv.problem.Conflict;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;

/**
 * Recruitment cases: opened by HR in HR's own words, approved by another who reaches the positions.
 * HR sees the own ones that are open, and no others; there is no search. What HR does is done by
 * the system actor on HR's behalf.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class RecruitmentCases {

  private static final Set<CaseState> SHOWN =
      Set.of(CaseState.WAITING, CaseState.OPEN, CaseState.REFUSED);

  @Inject private AccessControl access;
  @Inject private JointActs acts;
  @Inject private Compartments compartments;
  @Inject private Desk desk;
  @Inject private CasePlaces places;
  @Inject private RecruitmentRows rows;

  /**
   * Opens a case, to be approved by another. The answer does not say whether there are such
   * positions.
   *
   * @throws Invalid when the case can't be, or somebody else is HR there
   */
  public CaseView open(Actor actor, Asked asked) {
    permit(actor, Permission.RECRUITMENT_ASK, RecruitmentAct.RECRUITMENT_OPENED);
    var law = desk.law(actor);
    asked.check(
        desk.today(),
        law.number(Parameter.PERSONS_A_CASE),
        law.number(Parameter.CASE_DATES_WITHIN));
    var operator = new OperatorId(asked.operator());
    var isPublic = places.check(actor, operator, asked.unit());
    if (!Desk.isFor(actor, operator, asked.unit())) {
      throw new Invalid("unit", "NOT_YOURS");
    }
    var answering = desk.answering(actor);
    var label =
        compartments
            .widest(answering, operator, asked.unit())
            .orElseThrow(() -> new Invalid("unit", "NOBODY_ANSWERS"));
    var content = new CaseContent(asked, isPublic, desk.now(), actor.account().value(), null, null);
    var id = RecruitmentCaseId.random();
    access.create(
        answering,
        RecruitmentAct.RECRUITMENT_OPENED,
        id,
        label,
        grant -> {
          rows.add(Shelf.CASES, grant, content, content.words());
          return id;
        });
    return view(desk.own(actor, answering, id));
  }

  /** One's own cases of which something may become: open, waiting for a decision, or refused. */
  public List<CaseView> own(Actor actor) {
    permit(actor, Permission.RECRUITMENT_ASK, RecruitmentAct.RECRUITMENT_LISTED);
    var answering = desk.answering(actor);
    var today = desk.today();
    var words =
        desk.operators(answering).stream()
            .flatMap(operator -> CaseContent.ofOpener(operator, actor.account(), today))
            .toList();
    return rows.find(answering, RecruitmentAct.RECRUITMENT_READ, words, Shelf.CASES).stream()
        .map(this::view)
        .filter(one -> SHOWN.contains(one.state()))
        .sorted(Comparator.comparing(CaseView::openedAt).reversed())
        .toList();
  }

  /** Closes one's own case: nothing is asked in it any more. */
  public void close(Actor actor, RecruitmentCaseId id) {
    permit(actor, Permission.RECRUITMENT_ASK, RecruitmentAct.RECRUITMENT_CLOSED);
    var answering = desk.answering(actor);
    acts.performAnew(
        answering,
        () -> {
          var found = desk.own(actor, answering, id);
          return found.content().closedAt() != null
              ? List.of()
              : List.of(
                  changed(
                      RecruitmentAct.RECRUITMENT_CLOSED,
                      Action.WRITE,
                      found,
                      found.content().closed(desk.now())));
        });
  }

  /** The cases in reach that wait for a decision, the oldest first. */
  public List<CaseView> waiting(Actor actor) {
    permit(actor, Permission.RECRUITMENT_READ, RecruitmentAct.RECRUITMENT_TASKS_LISTED);
    var today = desk.today();
    var words =
        desk.operators(actor).stream()
            .flatMap(operator -> CaseContent.ofAll(operator, today))
            .toList();
    return rows.find(actor, RecruitmentAct.RECRUITMENT_READ, words, Shelf.CASES).stream()
        .filter(found -> found.content().state(today) == CaseState.WAITING)
        .map(found -> view(actor, found))
        .sorted(Comparator.comparing(CaseView::openedAt))
        .toList();
  }

  /** Takes part of a case in reach. */
  public CaseView read(Actor actor, RecruitmentCaseId id) {
    return view(actor, rows.read(actor, RecruitmentAct.RECRUITMENT_READ, id, Shelf.CASES));
  }

  /**
   * Approves a case, once each of its codes is that of one position that the actor reaches and the
   * case may name; or refuses it. Never by who opened it.
   *
   * @param version as it was seen
   * @throws Invalid that says what stands in the way
   * @throws Stale when it was changed since
   */
  public void decide(Actor actor, RecruitmentCaseId id, int version, boolean approve) {
    var found = rows.read(actor, RecruitmentAct.RECRUITMENT_READ, id, Shelf.CASES);
    if (found.version() != version) {
      throw new Stale();
    }
    if (found.content().state(desk.today()) != CaseState.WAITING) {
      throw new Conflict();
    }
    if (found.content().openedBy().equals(actor.account().value())) {
      throw new Invalid("event", "OWN_APPROVAL");
    }
    var label = compartments.label(actor, found.label());
    var positions =
        approve ? places.positions(actor, found.content().asked(), label) : List.<UUID>of();
    var ruling = new CaseContent.Ruling(approve, positions, desk.now(), actor.account().value());
    var act = approve ? RecruitmentAct.RECRUITMENT_APPROVED : RecruitmentAct.RECRUITMENT_REFUSED;
    acts.perform(
        actor, List.of(changed(act, Action.APPROVE, found, found.content().decided(ruling))));
  }

  private JointAct changed(
      RecruitmentAct act, Action right, Kept<CaseContent> found, CaseContent next) {
    return new JointAct.Alter(
        act,
        right,
        null,
        new RecruitmentCaseId(found.id()),
        found.version(),
        grant -> rows.replace(Shelf.CASES, grant, next));
  }

  /**
   * What its opener wrote is his own, of whichever class it is kept. By whom it was decided is not.
   */
  private CaseView view(Kept<CaseContent> found) {
    return CaseView.of(found, SecurityClass.NONE, desk.today()).toOpener();
  }

  private CaseView view(Actor actor, Kept<CaseContent> found) {
    Label label = compartments.label(actor, found.label());
    return CaseView.of(found, label.securityClass(), desk.today());
  }

  private void permit(Actor actor, Permission permission, RecruitmentAct act) {
    access.permit(actor, permission, new Deed(act, About.kind(Kind.RECRUITMENT_CASE)));
  }
}
