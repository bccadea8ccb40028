package se.valv.organisation.supervision;

import static se.valv.access.RightsFunctions.Argument.day;
import static se.valv.access.RightsFunctions.Argument.id;
import static se.valv.access.RightsFunctions.Argument.number;
import static se.valv.access.RightsFunctions.Argument.text;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.access.RightsFunctions;
import se.valv.access.Transactions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.identity.OperatorId;
import se.valv.law.LegalParameters;
import se.valv.organisation.OrganisationAct;
import se.valv.organisation.structure.Organisation;
import se.valv.organisation.structure.Structures;
import se.valv.organisation.supervision.Notified.Letter;
import se.valv.problem.FieldChecks;
import se.valv.problem.NotFound;

/** Tillsyn over the operators at which the actor has a role; entered by who keeps them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Supervision {

  @Inject private AccessControl access;
  @Inject private Transactions transactions;
  @Inject private RightsFunctions functions;
  @Inject private Structures structures;
  @Inject private Supervisions supervisions;
  @Inject private SupervisionRows rows;
  @Inject private Clock clock;

  /** How each operator that there is today is supervised, in Swedish order of their names. */
  public List<SupervisionView> list(Actor actor) {
    return transactions.as(actor, () -> seenBy(actor));
  }

  /** One of them. */
  public SupervisionView view(Actor actor, OperatorId operator) {
    return transactions.as(actor, () -> find(actor, operator));
  }

  /** The authorities to choose among, by name. */
  public List<Authority> authorities(Actor actor) {
    return transactions.as(actor, () -> List.copyOf(supervisions.authorities().values()));
  }

  /** Another authority from a day on, which follows on all that is known. */
  public SupervisionView set(Actor actor, SetSupervision input) {
    var authority = input.authority();
    var purpose = authority == null ? "COUNTY" : authority;
    return held(
        actor,
        input.operator(),
        new Deed(OrganisationAct.SUPERVISION_SET, about(input.operator()), purpose),
        () -> {
          new FieldChecks()
              .that(
                  authority == null || supervisions.authorities().containsKey(authority),
                  "authority",
                  "UNKNOWN")
              .that(
                  rows.own().stream()
                      .filter(row -> row.operator().equals(input.operator()))
                      .allMatch(row -> row.from().isBefore(input.from())),
                  "from",
                  "OUT_OF_ORDER")
              .orThrow();
          functions.run(
              "set_supervision",
              id(input.operator()),
              day(input.from()),
              text(authority),
              text(input.ground()));
          return find(actor, input.operator());
        });
  }

  /** Enters that an operator notified an authority. */
  public SupervisionView notified(Actor actor, Notify input) {
    var notification = ObjectId.random();
    return held(
        actor,
        input.operator(),
        new Deed(
            OrganisationAct.AUTHORITY_NOTIFIED,
            about(input.operator()),
            input.letter().reference()),
        () -> {
          new FieldChecks()
              .that(
                  supervisions.authorities().containsKey(input.authority()), "authority", "UNKNOWN")
              .that(!input.letter().on().isAfter(today()), "on", "IN_THE_FUTURE")
              .orThrow();
          functions.run(
              "enter_notification",
              id(notification),
              id(input.operator()),
              text(input.authority()),
              day(input.letter().on()),
              text(input.letter().reference()));
          return find(actor, input.operator());
        });
  }

  /** Enters the receipt of a notification. */
  public SupervisionView receive(
      Actor actor, OperatorId operator, ObjectId notification, int version, Letter receipt) {
    return held(
        actor,
        operator,
        new Deed(OrganisationAct.RECEIPT_ENTERED, about(operator), receipt.reference()),
        () -> {
          var notified =
              find(actor, operator).notifications().stream()
                  .filter(n -> n.id().equals(notification))
                  .findFirst()
                  .orElseThrow(NotFound::new);
          Notify.checkReceipt(receipt, notified.letter().on(), today());
          functions.onVersion(
              "enter_receipt",
              id(notification),
              number(version),
              day(receipt.on()),
              text(receipt.reference()));
          return find(actor, operator);
        });
  }

  private SupervisionView held(
      Actor actor, OperatorId operator, Deed deed, Supplier<SupervisionView> work) {
    return access.administer(
        actor,
        Permission.ORGANISATION_CHANGE,
        deed,
        () -> {
          functions.run("hold_operator", id(operator));
          return work.get();
        });
  }

  private List<SupervisionView> seenBy(Actor actor) {
    var seen =
        structures.all().operatorsOn(today()).stream()
            .filter(o -> Organisation.covers(actor, o.id()))
            .toList();
    return supervisions.of(seen, today());
  }

  private SupervisionView find(Actor actor, OperatorId operator) {
    return seenBy(actor).stream()
        .filter(s -> s.operator().equals(operator))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), LegalParameters.SWEDEN);
  }

  private static About about(OperatorId operator) {
    return About.object(Kind.OPERATOR, new ObjectId(operator.value()));
  }
}
