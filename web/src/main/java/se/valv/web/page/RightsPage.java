package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Permission;
import se.valv.authorisation.account.AccountView;
import se.valv.authorisation.account.Accounts;
import se.valv.authorisation.need.AccessRequest;
import se.valv.authorisation.need.AccessRequests;
import se.valv.authorisation.need.NeedState;
import se.valv.authorisation.need.NeedView;
import se.valv.authorisation.need.Needs;
import se.valv.authorisation.need.OwnRights;
import se.valv.authorisation.need.OwnRights.Mine;
import se.valv.authorisation.standing.StandingState;
import se.valv.authorisation.standing.StandingView;
import se.valv.authorisation.standing.Standings;
import se.valv.document.ReleaseView;
import se.valv.document.Releases;
import se.valv.web.security.Gate;

/** Mina behörigheter, and what waits for somebody's decision. */
@Named
@RequestScoped
public class RightsPage {

  private static final Duration SOON = Duration.ofDays(30);
  private static final Set<NeedState> OPEN =
      Set.of(NeedState.REQUESTED, NeedState.ENDORSED, NeedState.GRANTED);

  @Inject private Gate gate;
  @Inject private OwnRights own;
  @Inject private Needs needs;
  @Inject private Standings standings;
  @Inject private Accounts accounts;
  @Inject private Releases releases;
  @Inject private AccessRequests requests;
  @Inject private Clock clock;

  private @Nullable Mine mine;
  private List<NeedView> waitingNeeds = List.of();
  private List<NeedView> ending = List.of();
  private List<StandingView> waitingStandings = List.of();
  private List<AccountView> waitingRoles = List.of();
  private List<ReleaseView> waitingReleases = List.of();
  private List<AccessRequest> asked = List.of();

  /** Fetches one's own rights, and what others wait for. */
  public void open() {
    var actor = gate.actor();
    mine = own.of(actor);
    var known = needs.list(actor);
    var soon = clock.instant().plus(SOON);
    waitingNeeds = known.stream().filter(n -> OPEN.contains(n.state())).toList();
    ending =
        known.stream()
            .filter(n -> n.state() == NeedState.ACTIVE && n.period().to().isBefore(soon))
            .sorted(Comparator.comparing(n -> n.period().to()))
            .toList();
    asked = requests.list(actor);
    if (actor.may(Permission.RIGHTS_SEE)) {
      waitingStandings =
          standings.list(actor).stream().filter(s -> s.state() == StandingState.PROPOSED).toList();
    }
    if (actor.may(Permission.ACCOUNT_ADMINISTER)) {
      waitingRoles = accounts.list(actor).stream().filter(a -> !a.proposals().isEmpty()).toList();
    }
    if (actor.may(Permission.DOCUMENT_WRITE)) {
      waitingReleases =
          releases.list(actor).stream().filter(r -> r.state().equals("PROPOSED")).toList();
    }
  }

  /** One's own rights. */
  public @Nullable Mine getMine() {
    return mine;
  }

  /** Needs that are asked for and not decided. */
  public List<NeedView> getWaitingNeeds() {
    return waitingNeeds;
  }

  /** Needs that end within a month: people about to lose access. */
  public List<NeedView> getEnding() {
    return ending;
  }

  /** Standings that one has attested. */
  public List<StandingView> getWaitingStandings() {
    return waitingStandings;
  }

  /** Accounts for which a role is proposed. */
  public List<AccountView> getWaitingRoles() {
    return waitingRoles;
  }

  /** Documents for which more readers are proposed. */
  public List<ReleaseView> getWaitingReleases() {
    return waitingReleases;
  }

  /** What others ask to be let into. */
  public List<AccessRequest> getAsked() {
    return asked;
  }

  /** Whether nothing waits. */
  public boolean isQuiet() {
    return waitingNeeds.isEmpty()
        && waitingStandings.isEmpty()
        && waitingRoles.isEmpty()
        && waitingReleases.isEmpty()
        && asked.isEmpty();
  }
}
