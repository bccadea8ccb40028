package se.valv.person;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;

/**
 * What becomes of a person by what the personnel system tells: he starts, leaves, changes position,
 * changes name, gets protected identity. Pure; told twice, it is the same as told once.
 */
final class PersonEvents {

  private PersonEvents() {}

  /** Another name or protection, with a notice of each that is new. */
  static PersonContent told(PersonContent before, PersonForm form, Moment now) {
    var next = before.named(now.held(form.name()));
    if (!next.names().equals(before.names())) {
      next = next.noticed(now.notice(Notice.Kind.NAME_CHANGED, null));
    }
    return form.protectedIdentity() && !before.protectedIdentity()
        ? next.withProtection(true).noticed(now.notice(Notice.Kind.IDENTITY_PROTECTED, null))
        : next;
  }

  /**
   * The participation that the personnel system calls {@code externalId}: begun, altered, ended;
   * or, in another position or form, ended on the day on which that begins. One that has ended is
   * not begun anew: who comes back takes part anew, and is vetted anew.
   */
  static PersonContent takes(PersonContent before, TakePart input, String externalId, Moment now) {
    var known = named(before, externalId);
    if (known.isEmpty()) {
      return begun(before, input, externalId, now);
    }
    var participation = known.get();
    return participation.is(input) && !participation.isOverBy(input.start())
        ? before.with(participation.as(input, attested(participation.citizenship(), input, now)))
        : begun(before.with(participation.ended(input.start()).unnamed()), input, externalId, now);
  }

  /**
   * One of the participations a step further.
   *
   * @throws NotFound when there is no such
   * @throws Invalid that says what stands in the way
   */
  static PersonContent taken(PersonContent before, ParticipationStep step, LocalDate today) {
    var one = find(before, step.participation());
    if (!step.on().isAfter(one.start())) {
      throw new Invalid("on", "PERIOD");
    }
    return before.with(
        switch (step.event()) {
          case END -> one.ended(step.on());
          case DEREGISTER -> deregistered(one, step.on(), today);
        });
  }

  private static Participation deregistered(Participation one, LocalDate on, LocalDate today) {
    new FieldChecks()
        .that(one.awaitsDeregistration(), "event", "NOT_ENDED")
        .that(!on.isAfter(today), "on", "IN_THE_FUTURE")
        .orThrow();
    return one.deregisteredOn(on);
  }

  /** A notice looked at, unless it was before. */
  static PersonContent settled(PersonContent before, UUID id, Moment now) {
    var notices = new ArrayList<>(before.notices());
    var place = notices.stream().map(Notice::id).toList().indexOf(id);
    if (place < 0) {
      throw new NotFound();
    }
    if (notices.get(place).settled() == null) {
      notices.set(place, notices.get(place).settled(now.at(), now.by()));
    }
    return before.withNotices(notices);
  }

  /** The participation that the personnel system calls so. */
  static Optional<Participation> named(PersonContent content, String externalId) {
    return content.participations().stream()
        .filter(one -> externalId.equals(one.externalId()))
        .findFirst();
  }

  private static Participation find(PersonContent content, UUID id) {
    return content.participations().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static PersonContent begun(
      PersonContent before, TakePart input, String externalId, Moment now) {
    var id = UUID.randomUUID();
    return before
        .with(made(input, id, externalId, now))
        .noticed(now.notice(Notice.Kind.STARTS, id));
  }

  private static Participation made(
      TakePart input, UUID id, @Nullable String externalId, Moment now) {
    return new Participation(
        id,
        input.position(),
        input.form(),
        input.start(),
        input.end(),
        attested(null, input, now),
        externalId,
        null);
  }

  /** What is attested anew; nothing new when it is the same. */
  private static @Nullable Attested attested(
      @Nullable Attested before, TakePart input, Moment now) {
    var citizenship = input.citizenship();
    return citizenship == null || (before != null && before.citizenship() == citizenship)
        ? before
        : new Attested(citizenship, now.at(), now.by());
  }
}
