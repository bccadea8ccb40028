package se.valv.web.page;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.valv.access.Role;
import se.valv.authorisation.account.ServiceAccountEvent;
import se.valv.authorisation.account.ServiceAccountView;
import se.valv.authorisation.account.ServiceAccounts;
import se.valv.authorisation.account.ServiceAccounts.Issued;
import se.valv.identity.AccountId;
import se.valv.problem.NotFound;
import se.valv.problem.Stale;
import se.valv.web.security.Gate;

/** The accounts of programs that somebody answers for; one of them, and what is done with it. */
@Named
@RequestScoped
public class ServiceAccountsPage {

  private static final String ADDRESS = "/behorigheter/tjanstekonton";
  private static final Set<Role> DECIDING = EnumSet.of(Role.ACCOUNT_ADMIN, Role.OFFICER);

  @Inject private Gate gate;
  @Inject private Posted posted;
  @Inject private Answer answer;
  @Inject private Frame frame;
  @Inject private ServiceAccounts accounts;

  private List<ServiceAccountView> rows = List.of();
  private @Nullable ServiceAccountView account;
  private @Nullable Issued issued;
  private boolean stale;

  /** Fetches them. */
  public void open() {
    rows = accounts.list(gate.actor());
  }

  /** Shows one, or does what was chosen; a secret is shown in the answer and never again. */
  public void openOne() {
    var id = new AccountId(Addressed.id(gate));
    if (gate.isPost()) {
      try {
        act(id);
      } catch (Stale moved) {
        stale = true;
        frame.failed();
        answer.status(412);
      }
    }
    if (issued == null) {
      account = accounts.view(gate.actor(), id);
    }
  }

  private void act(AccountId id) {
    var version = Addressed.version(posted);
    if (posted.value("handelse").equals("ISSUE")) {
      issued = accounts.issue(gate.actor(), id, version);
      account = issued.account();
      frame.comesBackTo(ADDRESS + "/" + id);
    } else {
      var event =
          Codes.of(ServiceAccountEvent.class, posted.value("handelse")).orElseThrow(NotFound::new);
      accounts.turn(gate.actor(), id, version, event);
      answer.seeOther(ADDRESS + "/" + id);
    }
  }

  /** All of them, by name. */
  public List<ServiceAccountView> getRows() {
    return rows;
  }

  /** The one of the address. */
  public @Nullable ServiceAccountView getAccount() {
    return account;
  }

  /** The secret that was just issued. */
  public @Nullable Issued getIssued() {
    return issued;
  }

  /** Whether somebody else was quicker. */
  public boolean isStale() {
    return stale;
  }

  /** Whether the reader made it himself, and so can't approve it. */
  public boolean isOwn() {
    var shown = account;
    return shown != null && shown.proposedBy().equals(gate.actor().account());
  }

  /** Whether the reader is one of those who approve, refuse and revoke. */
  public boolean isDecider() {
    return gate.actor().roles().stream().anyMatch(held -> DECIDING.contains(held.role()));
  }

  /** The word of a scope. */
  public String word(String code) {
    return NewServiceAccountPage.word(code);
  }
}
