package se.valv.authorisation.account;

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
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.PasswordHashes;
import se.valv.access.Permission;
import se.valv.access.RightsFunctions;
import se.valv.access.ServiceScope;
import se.valv.access.Sessions;
import se.valv.access.Transactions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.authorisation.AuthorisationAct;
import se.valv.identity.AccountId;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.law.LegalParameters;
import se.valv.law.Parameter;
import se.valv.problem.FieldChecks;
import se.valv.problem.NotFound;

/**
 * Accounts of programs: made by one, approved by another. Only then is a secret issued, shown once;
 * issued again, the one before is worth nothing from the next request on. Revoked by one, at once.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ServiceAccounts {

  @Inject private AccessControl access;
  @Inject private Transactions transactions;
  @Inject private RightsFunctions functions;
  @Inject private Sessions sessions;
  @Inject private PasswordHashes passwords;
  @Inject private AccountRows rows;
  @Inject private Places places;
  @Inject private LegalParameters law;
  @Inject private Clock clock;

  /** Those of the operators and units for which the actor answers, by name. */
  public List<ServiceAccountView> list(Actor actor) {
    var deed = new Deed(AuthorisationAct.SERVICE_ACCOUNTS_SEEN, About.kind(Kind.ACCOUNT));
    return access.administer(actor, Permission.RIGHTS_SEE, deed, () -> inScope(actor));
  }

  /** One of them. */
  public ServiceAccountView view(Actor actor, AccountId account) {
    return access.administer(
        actor,
        Permission.RIGHTS_SEE,
        deed(AuthorisationAct.SERVICE_ACCOUNTS_SEEN, account),
        () -> find(actor, account));
  }

  /** The most days that one is given for today. */
  public int longest(Actor actor) {
    return transactions.as(actor, () -> law.today().number(Parameter.LONGEST_SERVICE_ACCOUNT));
  }

  /** Makes one; it can do nothing until another has approved it. */
  public ServiceAccountView make(Actor actor, NewServiceAccount input) {
    check(actor, input);
    var account = AccountId.random();
    var nobodys = passwords.ofNobody();
    return access.administer(
        actor,
        Permission.ACCOUNT_ADMINISTER,
        deed(AuthorisationAct.SERVICE_ACCOUNT_PROPOSED, account),
        () -> {
          functions.run(
              "make_service_account",
              id(account),
              text(input.username()),
              text(input.name()),
              text(input.purpose()),
              text(nobodys),
              id(input.place().operator()),
              id(input.place().unit()),
              flag(input.everywhere()),
              text(ServiceScope.write(input.scopes())),
              text(String.join(",", input.networks())),
              instant(clock.instant().plus(Duration.ofDays(input.days()))));
          return find(actor, account);
        });
  }

  /** Approves what another made, refuses it, or revokes it at once and for good. */
  public ServiceAccountView turn(
      Actor actor, AccountId account, int version, ServiceAccountEvent event) {
    var act =
        switch (event) {
          case APPROVE -> AuthorisationAct.SERVICE_ACCOUNT_APPROVED;
          case REFUSE -> AuthorisationAct.SERVICE_ACCOUNT_REFUSED;
          case REVOKE -> AuthorisationAct.SERVICE_ACCOUNT_REVOKED;
        };
    return access.administer(
        actor,
        Permission.RIGHTS_APPROVE,
        deed(act, account),
        () -> {
          if (event == ServiceAccountEvent.REVOKE) {
            functions.onVersion("revoke_service_account", id(account), number(version));
          } else {
            var approve = event == ServiceAccountEvent.APPROVE;
            functions.onVersion(
                "decide_service_account", id(account), number(version), flag(approve));
          }
          return find(actor, account);
        });
  }

  /** Issues a secret; the one before is worth nothing any more. */
  public Issued issue(Actor actor, AccountId account, int version) {
    var secret = sessions.secret();
    var digest = HexFormat.of().formatHex(secret.digest());
    var view =
        access.administer(
            actor,
            Permission.ACCOUNT_ADMINISTER,
            deed(AuthorisationAct.SERVICE_SECRET_ISSUED, account),
            () -> {
              functions.onVersion(
                  "issue_service_secret", id(account), number(version), text(digest));
              return find(actor, account);
            });
    return new Issued(view, secret.value());
  }

  private void check(Actor actor, NewServiceAccount input) {
    var checks = new FieldChecks();
    places.check(actor, checks, input.place().operator(), input.place().unit());
    checks
        .that(
            !transactions.as(actor, () -> rows.isTaken(input.username())), "username", "NOT_UNIQUE")
        .that(input.days() <= longest(actor), "days", "OUT_OF_RANGE")
        .orThrow();
  }

  private ServiceAccountView find(Actor actor, AccountId account) {
    return inScope(actor).stream()
        .filter(view -> view.system().id().equals(account))
        .findFirst()
        .orElseThrow(NotFound::new);
  }

  private List<ServiceAccountView> inScope(Actor actor) {
    return rows.services(clock.instant()).stream()
        .filter(view -> Accounts.covers(actor, view.place()))
        .toList();
  }

  private static Deed deed(AuthorisationAct act, AccountId account) {
    return new Deed(act, About.object(Kind.ACCOUNT, new ObjectId(account.value())));
  }

  /**
   * A secret that was issued.
   *
   * @param account the account
   * @param secret to be handed over; shown this once
   */
  public record Issued(ServiceAccountView account, String secret) {

    @Override
    public String toString() {
      return "Issued[" + account.system().id() + "]";
    }
  }
}
