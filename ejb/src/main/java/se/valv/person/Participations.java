package se.valv.person;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Compartments;
import se.valv.access.Label;
import se.valv.access.Permission;
import se.valv.access.References;
import se.valv.access.Transactions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.identity.ParticipationId;
import se.valv.law.LegalParameters;
import se.valv.law.Parameter;
import se.valv.problem.Invalid;
import se.valv.problem.Stale;

/**
 * Who takes part in which position, as the personnel system tells it or as somebody enters it; and
 * what somebody who vets has to do because of that. A position is named only by who reaches it, and
 * only where the person's label dominates the position's.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Participations {

  @Inject private AccessControl access;
  @Inject private Compartments compartments;
  @Inject private References references;
  @Inject private Transactions transactions;
  @Inject private LegalParameters law;
  @Inject private PersonRows rows;
  @Inject private PersonSaving saving;
  @Inject private Clock clock;

  /**
   * What the personnel system tells of one participation: of whom, where, from when, until when.
   * Told again, nothing happens. The answer is the same whether or not person and participation
   * were known.
   *
   * @throws Invalid when the position can't be named here, or the person not be registered
   * @throws se.valv.problem.Conflict when somebody else under the label has the participation
   */
  public ParticipationId tell(
      Actor actor, ExternalId externalId, RegisterPerson person, TakePart input) {
    check(actor, person.kept().label(), input);
    var now = saving.now(actor);
    var saved =
        saving.save(
            actor,
            PersonAct.PARTICIPATION_TOLD,
            person,
            content ->
                PersonEvents.takes(
                    PersonEvents.told(content, person.person(), now),
                    input,
                    externalId.value(),
                    now));
    return PersonEvents.named(saved.content(), externalId.value())
        .map(one -> new ParticipationId(one.id()))
        .orElseThrow();
  }

  /**
   * Ends a participation, or records that it was deregistered.
   *
   * @param version of the person, as he was seen
   * @throws Invalid that says what stands in the way
   * @throws Stale when he was changed since
   */
  public void take(Actor actor, PersonId person, int version, ParticipationStep step) {
    var today = today();
    alter(
        actor,
        new Change(person, version, step.event().act()),
        content -> PersonEvents.taken(content, step, today));
  }

  /** Records that what the personnel system told was looked at. */
  public void settle(Actor actor, PersonId person, int version, UUID notice) {
    var now = saving.now(actor);
    alter(
        actor,
        new Change(person, version, PersonAct.NOTICE_SETTLED),
        content -> PersonEvents.settled(content, notice, now));
  }

  /** What is to be done of persons in reach, by the day on which it is due. */
  public List<PersonTask> tasks(Actor actor) {
    var act = PersonAct.PERSON_TASKS_LISTED;
    access.permit(actor, Permission.PERSON_READ, new Deed(act, About.kind(Kind.PERSON)));
    var words =
        compartments.operators(actor, List.of()).stream().map(PersonContent::awaiting).toList();
    var today = today();
    int term = transactions.as(actor, () -> law.today().number(Parameter.DEREGISTRATION_TERM));
    return rows.find(actor, act, words).stream()
        .map(found -> PersonView.from(found, compartments.describe(actor, found.grant().label())))
        .flatMap(person -> PersonTask.of(person, today, term))
        .sorted(Comparator.comparing(PersonTask::due).thenComparing(PersonTask::of))
        .toList();
  }

  private void alter(Actor actor, Change change, UnaryOperator<PersonContent> made) {
    saving.alter(
        actor,
        change.act(),
        change.person(),
        found -> {
          if (found.version() != change.version()) {
            throw new Stale();
          }
          return made.apply(found.content());
        });
  }

  private void check(Actor actor, Label label, TakePart input) {
    var position = new ObjectId(input.position());
    var act = PersonAct.PARTICIPATION_TOLD;
    if (references.holdable(actor, act, label, Kind.POSITION, Set.of(position)).isEmpty()) {
      throw new Invalid("position", "NOT_REFERABLE");
    }
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
  }

  /** Of whom, as he was seen, and what the trail calls it. */
  private record Change(PersonId person, int version, PersonAct act) {}
}
