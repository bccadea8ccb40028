package se.valv.authorisation.need;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.OwnNeeds;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.authorisation.AuthorisationAct;
import se.valv.authorisation.account.HeldRole;
import se.valv.authorisation.account.ParticipationView;
import se.valv.authorisation.account.People;
import se.valv.authorisation.standing.CurrentStandings;
import se.valv.authorisation.standing.StandingView;
import se.valv.authorisation.standing.StandingsNow;
import se.valv.classification.SecurityClass;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;

/** Mina behörigheter: what one may, why, until when, and what is missing. About oneself alone. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class OwnRights {

  @Inject private AccessControl access;
  @Inject private NeedBook book;
  @Inject private People people;
  @Inject private CurrentStandings standings;
  @Inject private OwnNeeds own;

  /** The actor's own rights, now. */
  public Mine of(Actor actor) {
    var about = About.object(Kind.ACCOUNT, new ObjectId(actor.account().value()));
    return access.administer(
        actor,
        new Deed(AuthorisationAct.OWN_RIGHTS_SEEN, about),
        () -> {
          var participations =
              people.participations().values().stream().filter(p -> isHeld(p, actor)).toList();
          var ids = participations.stream().map(ParticipationView::id).toList();
          var current = standings.now();
          var reached = own.highest(actor);
          return new Mine(
              people.roles(actor.account()),
              participations.stream().map(p -> basis(p, current)).toList(),
              book.all().stream()
                  .filter(n -> n.participation() != null && ids.contains(n.participation().id()))
                  .map(n -> new OwnNeed(n, reached.get(n.id())))
                  .toList());
        });
  }

  private Basis basis(ParticipationView participation, StandingsNow current) {
    var id = participation.id();
    return new Basis(participation, current.of(id), current.missing(id));
  }

  private static boolean isHeld(ParticipationView participation, Actor actor) {
    return participation.holders().stream().anyMatch(h -> h.id().equals(actor.account()));
  }

  /**
   * Somebody's own rights.
   *
   * @param roles what kinds of act
   * @param bases what needs rest on
   * @param needs what he has need of, had, or asks for; the newest first
   */
  public record Mine(List<HeldRole> roles, List<Basis> bases, List<OwnNeed> needs) {}

  /**
   * A participation and what is known of it.
   *
   * @param participation which
   * @param standing its standing, if there is one
   * @param missing {@code NOT_RELIABLE NOT_KNOWLEDGEABLE}, as far as they do not hold now
   */
  public record Basis(
      ParticipationView participation, @Nullable StandingView standing, List<String> missing) {}

  /**
   * A need of one's own.
   *
   * @param need the need
   * @param reaches the highest class up to which it lets one read now; none when to nothing
   */
  public record OwnNeed(NeedView need, @Nullable SecurityClass reaches) {}
}
