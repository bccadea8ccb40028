package se.valv.recruitment;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.Permission;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.identity.Kind;
import se.valv.person.PersonLookup;
import se.valv.problem.Conflict;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;

/**
 * That HR asks for a säkerhetsprövning: written and never read by HR, who gets a receipt; a task
 * for who vets.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class VettingRequests {

  @Inject private AccessControl access;
  @Inject private Compartments compartments;
  @Inject private PersonLookup persons;
  @Inject private Desk desk;
  @Inject private RecruitmentRows rows;

  /**
   * Keeps a request; the answer is the same whoever is asked for.
   *
   * @throws NotFound when the case is not an open one of one's own
   * @throws Invalid when position or day is none of the case's
   */
  public Receipt ask(Actor actor, AskVetting asked) {
    var act = RecruitmentAct.VETTING_REQUESTED;
    access.permit(
        actor, Permission.RECRUITMENT_ASK, new Deed(act, About.kind(Kind.VETTING_REQUEST)));
    var answering = desk.answering(actor);
    var found = desk.own(actor, answering, asked.recruitmentCase());
    check(answering, asked, found.content());
    var content = content(actor, asked, found.content());
    var id = VettingRequestId.random();
    access.create(
        answering,
        act,
        id,
        compartments.label(answering, found.label()),
        grant -> {
          rows.add(Shelf.REQUESTS, grant, content, content.words(desk.today()));
          return id;
        });
    return new Receipt(id, content.askedAt());
  }

  /** What waits in reach for somebody who vets, the oldest first. */
  public List<VettingRequestView> waiting(Actor actor) {
    access.permit(
        actor,
        Permission.RECRUITMENT_READ,
        new Deed(RecruitmentAct.RECRUITMENT_TASKS_LISTED, About.kind(Kind.VETTING_REQUEST)));
    var today = desk.today();
    var words =
        desk.operators(actor).stream()
            .flatMap(operator -> RequestContent.waiting(operator, today))
            .toList();
    return rows.find(actor, RecruitmentAct.VETTING_REQUEST_READ, words, Shelf.REQUESTS).stream()
        .filter(found -> found.content().settled() == null)
        .map(found -> view(actor, found))
        .sorted(Comparator.comparing(VettingRequestView::askedAt))
        .toList();
  }

  /**
   * Records that somebody has taken a request over.
   *
   * @throws Conflict when somebody has already
   * @throws Stale when it was changed since
   */
  public void settle(Actor actor, VettingRequestId id, int version) {
    var found = rows.read(actor, RecruitmentAct.VETTING_REQUEST_READ, id, Shelf.REQUESTS);
    if (found.version() != version) {
      throw new Stale();
    }
    if (found.content().settled() != null) {
      throw new Conflict();
    }
    var how = new RequestContent.Settled(desk.now(), actor.account().value());
    access.alter(
        actor,
        RecruitmentAct.VETTING_REQUEST_SETTLED,
        id,
        version,
        grant -> {
          rows.replace(Shelf.REQUESTS, grant, found.content().settled(how));
          return id;
        });
  }

  private void check(Actor answering, AskVetting asked, CaseContent found) {
    if (found.state(desk.today()) != CaseState.OPEN) {
      throw new NotFound();
    }
    new FieldChecks()
        .that(
            persons.read(answering, asked.number().digits()).isPresent(),
            "identityNumber",
            "NOT_FOR_THIS_NODE")
        .that(found.asked().positions().contains(asked.position()), "positionCode", "NOT_IN_CASE")
        .that(found.asked().startDates().contains(asked.startDate()), "startDate", "NOT_IN_CASE")
        .orThrow();
  }

  private RequestContent content(Actor actor, AskVetting asked, CaseContent found) {
    return new RequestContent(
        asked.recruitmentCase().value(),
        found.operator().value(),
        asked.number().digits(),
        asked.name().strip(),
        asked.position().value(),
        asked.startDate(),
        asked.form(),
        desk.now(),
        actor.account().value(),
        null);
  }

  private VettingRequestView view(Actor actor, Kept<RequestContent> found) {
    var label = compartments.label(actor, found.label());
    return VettingRequestView.of(found, label.securityClass());
  }

  /**
   * That it was taken.
   *
   * @param id by which it can be asked after
   * @param receivedAt when
   */
  public record Receipt(VettingRequestId id, Instant receivedAt) {}
}
