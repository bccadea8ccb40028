package se.valv.authorisation.account;

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
import java.util.List;
import java.util.Set;
import se.valv.access.AccessControl;
import se.valv.access.Actor;
import se.valv.access.PasswordHashes;
import se.valv.access.Permission;
import se.valv.access.RightsFunctions;
import se.valv.access.Role;
import se.valv.access.Transactions;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.Deed;
import se.valv.authorisation.AuthorisationAct;
import se.valv.identity.AccountId;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.identity.ParticipationId;
import se.valv.organisation.ParticipationForm;
import se.valv.problem.FieldChecks;
import se.valv.problem.NotFound;

/**
 * Accounts, by those who administer them. An account gives nothing: roles, standings and needs do,
 * and each of those takes two. Its first password is handed over and is good for choosing another.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Accounts {

  /** How long a password that was handed over can be used. */
  static final Duration ONE_TIME = Duration.ofDays(7);

  private static final Set<Role> SEEING =
      Set.of(Role.ACCOUNT_ADMIN, Role.OFFICER, Role.VETTING_OFFICER, Role.INFORMATION_OWNER);

  @Inject private AccessControl access;
  @Inject private Transactions transactions;
  @Inject private RightsFunctions functions;
  @Inject private PasswordHashes passwords;
  @Inject private AccountRows rows;
  @Inject private People people;
  @Inject private Places places;
  @Inject private Clock clock;

  /** The accounts of the operators and units for which the actor answers, by name. */
  public List<AccountView> list(Actor actor) {
    var deed = new Deed(AuthorisationAct.ACCOUNTS_SEEN, About.kind(Kind.ACCOUNT));
    return access.administer(
        actor, Permission.RIGHTS_SEE, deed, () -> people.accounts(inScope(actor)));
  }

  /** One of them. */
  public AccountView view(Actor actor, AccountId account) {
    var deed = new Deed(AuthorisationAct.ACCOUNTS_SEEN, about(account));
    return access.administer(
        actor,
        Permission.RIGHTS_SEE,
        deed,
        () ->
            people
                .accounts(inScope(actor).stream().filter(row -> row.id().equals(account)).toList())
                .stream()
                .findFirst()
                .orElseThrow(NotFound::new));
  }

  /** Makes an account and the participation that it rests on. */
  public Opened open(Actor actor, NewAccount input) {
    var checks = new FieldChecks();
    places.check(actor, checks, input.operator(), input.unit());
    checks
        .that(
            !transactions.as(actor, () -> rows.isTaken(input.username())), "username", "NOT_UNIQUE")
        .orThrow();
    var account = AccountId.random();
    var password = passwords.oneTime();
    var hash = passwords.hash(password.toCharArray());
    access.administer(
        actor,
        Permission.ACCOUNT_ADMINISTER,
        new Deed(AuthorisationAct.ACCOUNT_OPENED, about(account)),
        () -> {
          functions.run(
              "make_account",
              id(account),
              text(input.username()),
              text(input.name()),
              text(input.title()),
              text(hash),
              id(input.operator()),
              id(input.unit()),
              instant(clock.instant().plus(ONE_TIME)));
          rest(account, new Place(input.operator(), input.unit()), input.form());
          return account;
        });
    return new Opened(view(actor, account), password);
  }

  /** Gives an account another participation to rest on; by itself it carries nothing. */
  public AccountView add(Actor actor, AccountId account, Place place, ParticipationForm form) {
    var checks = new FieldChecks();
    places.check(actor, checks, place.operator(), place.unit());
    checks.orThrow();
    access.administer(
        actor,
        Permission.ACCOUNT_ADMINISTER,
        new Deed(AuthorisationAct.PARTICIPATION_ADDED, about(account)),
        () -> rest(account, place, form));
    return view(actor, account);
  }

  /** Locks, unlocks or ends an account of somebody else, at once. */
  public AccountView turn(Actor actor, AccountId account, int version, AccountEvent event) {
    access.administer(
        actor,
        Permission.ACCOUNT_ADMINISTER,
        new Deed(AuthorisationAct.ACCOUNT_TURNED, about(account), event.name()),
        () -> {
          functions.onVersion("turn_account", id(account), number(version), text(event.name()));
          return account;
        });
    return view(actor, account);
  }

  private ParticipationId rest(AccountId account, Place place, ParticipationForm form) {
    var participation = ParticipationId.random();
    functions.run(
        "make_participation",
        id(participation),
        id(account),
        id(place.operator()),
        id(place.unit()),
        text(form.name()));
    return participation;
  }

  private List<AccountRow> inScope(Actor actor) {
    return rows.all().stream().filter(row -> covers(actor, row.place())).toList();
  }

  static boolean covers(Actor actor, Place place) {
    return actor.roles().stream()
        .filter(held -> SEEING.contains(held.role()))
        .anyMatch(held ->
            held.operator().map(place.operator()::equals).orElse(true)
                && held.unit().map(unit -> unit.equals(place.unit())).orElse(true));
  }

  private static About about(AccountId account) {
    return About.object(Kind.ACCOUNT, new ObjectId(account.value()));
  }

  /**
   * An account that was made.
   *
   * @param account the account
   * @param password to be handed over; shown this once
   */
  public record Opened(AccountView account, String password) {

    @Override
    public String toString() {
      return "Opened[" + account.person().id() + "]";
    }
  }
}
