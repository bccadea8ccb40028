package se.valv.vetting;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.CompartmentView;
import se.valv.access.Compartments;
import se.valv.access.JointAct;
import se.valv.access.JointActs;
import se.valv.access.Label;
import se.valv.access.Permission;
import se.valv.access.References;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.clearance.position.PlacedPosition;
import se.valv.clearance.position.PositionKind;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.organisation.ParticipationForm;
import se.valv.person.Participation;
import se.valv.person.PersonId;
import se.valv.person.Persons;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;
import se.valv.vetting.CaseRows.Found;

/**
 * Vetting cases: opened for a participation, taken from step to step, listed by who vets. A case
 * lies under the label of its person, which dominates that of the position that he takes part in.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Cases {

  private static final Comparator<CaseView> OLDEST_FIRST =
      Comparator.comparing((CaseView one) -> one.head().openedAt())
          .thenComparing(one -> one.id().value());

  @Inject private AccessControl access;
  @Inject private JointActs acts;
  @Inject private Compartments compartments;
  @Inject private References references;
  @Inject private Persons persons;
  @Inject private CaseRows rows;
  @Inject private CaseRules rules;
  @Inject private Clock clock;

  /**
   * Opens a case of a participation.
   *
   * @throws Invalid that says what stands in the way
   * @throws se.valv.problem.Conflict when another is opened for it at the same time
   */
  public CaseId open(Actor actor, OpenCase input) {
    var person = persons.read(actor, input.person());
    var participation =
        person.participations().stream()
            .filter(one -> one.id().equals(input.participation()))
            .findFirst()
            .orElseThrow(() -> new Invalid("participation", "UNKNOWN"));
    var label =
        Label.of(
            person.securityClass(),
            person.compartments().stream().map(CompartmentView::id).toList());
    var position = position(actor, label, input.person(), participation);
    check(actor, participation, position);
    var id = CaseId.random();
    var subject = new Subject(input.person().value(), participation.id(), participation.position());
    return access.create(
        actor,
        CaseAct.CASE_OPENED,
        id,
        label,
        grant -> {
          var by = actor.account().value();
          var head = new CaseHead(position.operator(), subject, clock.instant(), by);
          rows.add(grant, CaseContent.opened(head));
          return id;
        });
  }

  /** Takes part of a case. On the trail before it is decrypted. */
  public CaseView read(Actor actor, CaseId id) {
    var found = rows.read(actor, id);
    var label = compartments.describe(actor, found.grant().label());
    return CaseView.from(found, label, rules.steps(actor, found).open(), rules.terms(actor));
  }

  /**
   * Takes a case a step further.
   *
   * @param version as it was seen
   * @throws Stale when it was changed since
   * @throws Invalid that says what stands in the way
   */
  public void take(Actor actor, CaseId id, int version, TakeCaseStep input) {
    acts.performAnew(
        actor,
        () -> {
          var found = rows.read(actor, id);
          if (found.version() != version) {
            throw new Stale();
          }
          var next = rules.steps(actor, found).next(input);
          return List.of(
              new JointAct.Alter(
                  CaseAct.CASE_CHANGED,
                  input.event().right(),
                  null,
                  id,
                  version,
                  grant -> rows.replace(grant, next)));
        });
  }

  /** Those in reach in which something is to be done, whatever the day; the oldest first. */
  public List<CaseView> inWork(Actor actor) {
    permit(actor);
    return views(actor, rows.awaiting(actor, CaseAct.CASES_LISTED));
  }

  /** Those in reach of a participation, the oldest first. */
  public List<CaseView> of(Actor actor, UUID participation) {
    permit(actor);
    return views(actor, rows.of(actor, CaseAct.CASES_LISTED, Set.of(participation)));
  }

  /**
   * What is to be done in cases in reach, by the day on which it is due: all that is in work, and
   * of who takes part what is due within a month.
   */
  public List<CaseTask> tasks(Actor actor) {
    permit(actor);
    var terms = rules.terms(actor);
    var today = rules.today();
    var found = new ArrayList<>(rows.awaiting(actor, CaseAct.CASES_LISTED));
    rows.since(actor, CaseAct.CASES_LISTED, CaseTask.months(today, terms)).stream()
        .filter(one -> found.stream().noneMatch(other -> other.id().equals(one.id())))
        .forEach(found::add);
    var until = today.plusMonths(1);
    var term = rules.deregistrationTerm(actor);
    return views(actor, found).stream()
        .flatMap(view -> CaseTask.of(view, today, term))
        .filter(task -> task.due().isBefore(until))
        .sorted(Comparator.comparing(CaseTask::due).thenComparing(task -> task.of().id().value()))
        .toList();
  }

  private void permit(Actor actor) {
    var about = About.kind(Kind.CLEARANCE_CASE);
    access.permit(actor, Permission.CASE_READ, new Deed(CaseAct.CASES_LISTED, about));
  }

  private List<CaseView> views(Actor actor, List<Found> found) {
    var terms = rules.terms(actor);
    return found.stream()
        .map(one ->
            CaseView.from(one, compartments.describe(actor, one.grant().label()), List.of(), terms))
        .sorted(OLDEST_FIRST)
        .toList();
  }

  /** The position, if who opens reaches it and the case may point at it. */
  private PlacedPosition position(
      Actor actor, Label label, PersonId person, Participation participation) {
    var act = CaseAct.CASE_REFERRED;
    var whom = references.holdable(actor, act, label, Kind.PERSON, Set.of(person.object()));
    var id = new ObjectId(participation.position());
    var where = references.holdable(actor, act, label, Kind.POSITION, Set.of(id));
    if (whom.isEmpty() || where.isEmpty()) {
      throw new Invalid("participation", "NOT_REFERABLE");
    }
    return rules.placed(actor, Set.of(participation.position())).stream()
        .findFirst()
        .orElseThrow(() -> new Invalid("participation", "POSITION_ENDED"));
  }

  private void check(Actor actor, Participation participation, PlacedPosition position) {
    var exempt =
        participation.form() == ParticipationForm.ELECTED_COUNCIL
            && position.kind() == PositionKind.COUNCIL_MEMBER;
    new FieldChecks()
        .that(!exempt, "participation", "EXEMPT_BY_LAW")
        .that(position.sensitive(), "participation", "NOT_SENSITIVE")
        .that(participation.end() == null, "participation", "ENDED")
        .orThrow();
    if (rows.of(actor, CaseAct.CASES_LISTED, Set.of(participation.id())).stream()
        .anyMatch(other -> other.content().state().isLive())) {
      throw new Invalid("participation", "ONE_AT_A_TIME");
    }
  }
}
