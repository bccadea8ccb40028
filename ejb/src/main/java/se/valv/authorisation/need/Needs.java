package se.valv.authorisation.need;

import static se.valv.access.RightsFunctions.Argument.id;
import static se.valv.access.RightsFunctions.Argument.instant;
import static se.valv.access.RightsFunctions.Argument.number;
import static se.valv.access.RightsFunctions.Argument.text;
import static se.valv.law.Parameter.LONGEST_NEED;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.RightsFunctions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.authorisation.AuthorisationAct;
import se.valv.authorisation.account.People;
import se.valv.identity.Kind;
import se.valv.identity.NeedId;
import se.valv.identity.ObjectId;
import se.valv.law.LegalParameters;
import se.valv.problem.FieldChecks;
import se.valv.problem.NotFound;

/**
 * Needs (SSF 2:2): asked for, perhaps endorsed, given by one who answers for the information,
 * approved by another, neither of them the holder; withdrawn at once by one.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Needs {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  @Inject private AccessControl access;
  @Inject private RightsFunctions functions;
  @Inject private NeedBook book;
  @Inject private People people;
  @Inject private LegalParameters law;
  @Inject private Clock clock;

  /** The actor's own, and those in compartments that he tends or endorses; the newest first. */
  public List<NeedView> list(Actor actor) {
    var deed = new Deed(AuthorisationAct.NEEDS_SEEN, About.kind(Kind.NEED));
    return access.administer(actor, deed, book::all);
  }

  /** One of them. */
  public NeedView view(Actor actor, NeedId need) {
    return access.administer(actor, deed(AuthorisationAct.NEEDS_SEEN, need), () -> find(need));
  }

  /**
   * Asks for a need: of a compartment that the actor tends, for anybody of its operator; or of one
   * that he has had need of, for himself. Any other compartment is not there, as far as he is told.
   */
  public NeedView request(Actor actor, AskNeed input) {
    var need = NeedId.random();
    return access.administer(
        actor,
        deed(AuthorisationAct.NEED_REQUESTED, need),
        () -> {
          check(input);
          functions.run(
              "request_need",
              id(need),
              id(input.compartment()),
              id(input.participation()),
              text(input.purpose()),
              text(actions(input)),
              text(input.upTo() == null ? null : input.upTo().code()),
              text(input.decision()),
              instant(input.from().atStartOfDay(SWEDEN).toInstant()),
              instant(input.to().plusDays(1).atStartOfDay(SWEDEN).toInstant()));
          return find(need);
        });
  }

  /** Takes a need one step; {@link se.valv.problem.Stale} when it has moved since it was seen. */
  public NeedView turn(Actor actor, NeedId need, int version, NeedEvent event) {
    return access.administer(
        actor,
        deed(event.act(), need),
        () -> {
          if (!event.isOpenTo(actor)) {
            throw new NotFound();
          }
          find(need);
          functions.onVersion(event.function(), id(need), number(version));
          return find(need);
        });
  }

  private void check(AskNeed input) {
    var today = LocalDate.ofInstant(clock.instant(), SWEDEN);
    var compartment = book.compartments().get(input.compartment());
    var participation = people.participations().get(input.participation());
    new FieldChecks()
        .that(!input.from().isBefore(today), "from", "IN_THE_PAST")
        .that(
            input.to().isBefore(input.from().plusMonths(law.today().number(LONGEST_NEED))),
            "to",
            "LONGER_THAN_ALLOWED")
        .that(compartment != null, "compartment", "UNKNOWN")
        .that(participation != null, "participation", "UNKNOWN")
        .that(
            compartment == null
                || participation == null
                || participation.place().operator().equals(compartment.operator()),
            "participation",
            "OTHER_OPERATOR")
        .orThrow();
  }

  private NeedView find(NeedId need) {
    return book.find(need).orElseThrow(NotFound::new);
  }

  private static String actions(AskNeed input) {
    return input.actions().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  private static Deed deed(AuthorisationAct act, NeedId need) {
    return new Deed(act, About.object(Kind.NEED, new ObjectId(need.value())));
  }
}
