package se.valv.organisation.appointment;

import static se.valv.access.RightsFunctions.Argument.day;
import static se.valv.access.RightsFunctions.Argument.id;
import static se.valv.access.RightsFunctions.Argument.maybeFlag;
import static se.valv.access.RightsFunctions.Argument.number;
import static se.valv.access.RightsFunctions.Argument.text;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.valv.access.AccessControl;
import se.valv.access.AccountNames;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.access.RightsFunctions;
import se.valv.access.Transactions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.identity.AccountId;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.organisation.OrganisationAct;
import se.valv.organisation.structure.Organisation;
import se.valv.organisation.structure.Structure;
import se.valv.organisation.structure.Structures;
import se.valv.problem.FieldChecks;
import se.valv.problem.NotFound;

/** Appointments at the operators where the actor has a role; entered by who keeps them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Appointments {

  @Inject private AccessControl access;
  @Inject private Transactions transactions;
  @Inject private RightsFunctions functions;
  @Inject private AppointmentRows rows;
  @Inject private AccountNames names;
  @Inject private Structures structures;

  /** Those of every day, the newest first. */
  public List<AppointmentView> list(Actor actor) {
    return transactions.as(actor, () -> seenBy(actor));
  }

  /** Enters one. */
  public AppointmentView appoint(Actor actor, Appoint input) {
    var appointment = ObjectId.random();
    return access.administer(
        actor,
        Permission.ORGANISATION_CHANGE,
        new Deed(
            OrganisationAct.APPOINTED,
            About.object(Kind.APPOINTMENT, appointment),
            input.decision()),
        () -> {
          functions.run("hold_operator", id(input.operator()));
          check(input);
          functions.run(
              "appoint",
              id(appointment),
              id(input.operator()),
              id(input.unit()),
              text(input.kind().name()),
              id(input.holder().account()),
              text(input.holder().name()),
              text(input.decision()),
              maybeFlag(input.reportsToTop()),
              day(input.from()),
              day(after(input.last())));
          return find(actor, appointment);
        });
  }

  /** Enters the last day of one: earlier than it was said to be. */
  public AppointmentView end(Actor actor, ObjectId appointment, int version, LocalDate last) {
    return access.administer(
        actor,
        Permission.ORGANISATION_CHANGE,
        new Deed(OrganisationAct.APPOINTMENT_ENDED, About.object(Kind.APPOINTMENT, appointment)),
        () -> {
          var before = find(actor, appointment);
          var sooner = before.last() == null || last.isBefore(before.last());
          new FieldChecks()
              .that(!last.isBefore(before.decided().from()) && sooner, "last", "OUT_OF_ORDER")
              .orThrow();
          functions.onVersion(
              "end_appointment", id(appointment), number(version), day(last.plusDays(1)));
          return find(actor, appointment);
        });
  }

  private void check(Appoint input) {
    var checks = new FieldChecks();
    var account = input.holder().account();
    checks.that(account == null || isKnown(account), "holder", "UNKNOWN");
    checks.that(input.unit() == null || isThere(structures.all(), input), "unit", "NOT_THERE_THEN");
    checks.that(
        input.kind() == AppointmentKind.COORDINATOR
            || rows.all().stream()
                .map(AppointmentRow::toView)
                .noneMatch(other -> collides(other, input)),
        "from",
        "TAKEN_THEN");
    checks.orThrow();
  }

  private boolean isKnown(AccountId account) {
    return names.of(List.of(account)).containsKey(account);
  }

  private static boolean isThere(Structure structure, Appoint input) {
    return structure.units().stream()
        .filter(u -> u.operator().equals(input.operator()) && u.id().equals(input.unit()))
        .anyMatch(u -> u.history().on(input.from()).isPresent());
  }

  /** Whether somebody else is appointed to the same on one of the days. */
  private static boolean collides(AppointmentView other, Appoint input) {
    var theirs = other.decided();
    return theirs.kind() == input.kind()
        && theirs.operator().equals(input.operator())
        && Objects.equals(theirs.unit(), input.unit())
        && (other.last() == null || !other.last().isBefore(input.from()))
        && (input.last() == null || !input.last().isBefore(theirs.from()));
  }

  private List<AppointmentView> seenBy(Actor actor) {
    return rows.all().stream()
        .map(AppointmentRow::toView)
        .filter(a -> Organisation.covers(actor, a.decided().operator()))
        .toList();
  }

  private AppointmentView find(Actor actor, ObjectId id) {
    return seenBy(actor).stream()
        .filter(a -> a.id().equals(id))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private static @Nullable LocalDate after(@Nullable LocalDate last) {
    return last == null ? null : last.plusDays(1);
  }
}
