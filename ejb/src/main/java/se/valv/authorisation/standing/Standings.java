package se.valv.authorisation.standing;

import static se.valv.access.RightsFunctions.Argument.day;
import static se.valv.access.RightsFunctions.Argument.flag;
import static se.valv.access.RightsFunctions.Argument.id;
import static se.valv.access.RightsFunctions.Argument.instant;
import static se.valv.access.RightsFunctions.Argument.number;
import static se.valv.access.RightsFunctions.Argument.text;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.Permission;
import se.valv.access.RightsFunctions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.authorisation.AuthorisationAct;
import se.valv.authorisation.account.People;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.identity.ParticipationId;
import se.valv.problem.FieldChecks;
import se.valv.problem.Invalid;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;

/**
 * Standings, attested by one and approved by another, neither of them the person himself, from a
 * decision on paper with its number and its dates.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Standings {

  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  @Inject private AccessControl access;
  @Inject private RightsFunctions functions;
  @Inject private StandingRows rows;
  @Inject private People people;
  @Inject private Clock clock;

  /** Those that the actor may know of, the newest first. */
  public List<StandingView> list(Actor actor) {
    var deed = new Deed(AuthorisationAct.STANDINGS_SEEN, About.kind(Kind.PARTICIPATION));
    var now = clock.instant();
    return access.administer(
        actor,
        Permission.RIGHTS_SEE,
        deed,
        () -> rows.all().stream().map(row -> row.toView(now)).toList());
  }

  /** One of them. */
  public StandingView view(Actor actor, ObjectId standing) {
    var about = About.object(Kind.PARTICIPATION, standing);
    return access.administer(
        actor,
        Permission.RIGHTS_SEE,
        new Deed(AuthorisationAct.STANDINGS_SEEN, about),
        () -> find(standing));
  }

  /** Attests, as the first of the two. */
  public StandingView attest(Actor actor, AttestStanding input) {
    var today = LocalDate.ofInstant(clock.instant(), SWEDEN);
    new FieldChecks()
        .that(!input.decidedOn().isAfter(today), "decidedOn", "IN_THE_FUTURE")
        .that(!input.reliableUntil().isBefore(today), "reliableUntil", "PERIOD")
        .that(!input.knowledgeableUntil().isBefore(today), "knowledgeableUntil", "PERIOD")
        .orThrow();
    var id = ObjectId.random();
    return access.administer(
        actor,
        Permission.STANDING_ATTEST,
        deed(AuthorisationAct.STANDING_PROPOSED, input.participation(), input.decision()),
        () -> {
          checkHolder(actor, input.participation());
          functions.run(
              "attest_standing",
              id(id),
              id(input.participation()),
              instant(after(input.reliableUntil())),
              instant(after(input.knowledgeableUntil())),
              text(input.positionClass().code()),
              text(input.decision()),
              day(input.decidedOn()));
          return find(id);
        });
  }

  /** Approves, refuses or ends. */
  public StandingView turn(Actor actor, ObjectId standing, int version, StandingEvent event) {
    return access.administer(
        actor,
        event == StandingEvent.END ? Permission.STANDING_ATTEST : Permission.RIGHTS_APPROVE,
        new Deed(act(event), About.object(Kind.PARTICIPATION, standing)),
        () -> {
          var before = find(standing);
          if (event == StandingEvent.END) {
            end(before, version);
          } else {
            functions.onVersion(
                "decide_standing",
                id(standing),
                number(version),
                flag(event == StandingEvent.APPROVE));
          }
          return find(standing);
        });
  }

  private void end(StandingView before, int version) {
    if (before.version() != version || before.state() == StandingState.REPLACED) {
      throw new Stale();
    }
    functions.onVersion("end_standing", id(before.participation()));
  }

  /** An unknown participation and one out of sight are the same mistake; one's own is another. */
  private void checkHolder(Actor actor, ParticipationId participation) {
    var found = Optional.ofNullable(people.participations().get(participation));
    if (found.isEmpty()) {
      throw new Invalid("participation", "UNKNOWN");
    }
    if (found.get().holders().stream().anyMatch(h -> h.id().equals(actor.account()))) {
      throw new Invalid("participation", "OWN_RIGHT");
    }
  }

  private StandingView find(ObjectId id) {
    return rows.find(id).map(row -> row.toView(clock.instant())).orElseThrow(NotFound::new);
  }

  private static Instant after(LocalDate lastDay) {
    return lastDay.plusDays(1).atStartOfDay(SWEDEN).toInstant();
  }

  private static AuthorisationAct act(StandingEvent event) {
    return switch (event) {
      case APPROVE -> AuthorisationAct.STANDING_APPROVED;
      case REFUSE -> AuthorisationAct.STANDING_REFUSED;
      case END -> AuthorisationAct.STANDING_ENDED;
    };
  }

  private static Deed deed(AuthorisationAct act, ParticipationId participation, String decision) {
    var about = About.object(Kind.PARTICIPATION, new ObjectId(participation.value()));
    return new Deed(act, about, decision);
  }
}
