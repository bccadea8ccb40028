package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.valv.access.Throttles.Throttle;
import se.valv.audit.AuditEntry;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.By;
import se.valv.audit.AuditTrail;
import se.valv.audit.Outcome;
import se.valv.identity.AccountId;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.identity.SessionId;

/** The rows behind {@link Sessions}; each method is one short transaction with its entry. */
@ApplicationScoped
class SessionRows {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AuditTrail trail;
  @Inject private Throttles throttles;
  @Inject private AccessPolicy policy;
  @Inject private Clock clock;

  /** The account that logs in by a name. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<LoginRow> account(String username) {
    return entities
        .createQuery("select a from LoginRow a where a.username = :name", LoginRow.class)
        .setParameter("name", username)
        .getResultStream()
        .findFirst();
  }

  /** Whether an account is one to log in with now. */
  public boolean mayEnter(LoginRow account) {
    return !account.locked()
        && !account.lapsed(clock.instant())
        && Delegate.named(account.username()).isEmpty();
  }

  /** Begins a session; from then on the proof is good, and the name's failures are forgotten. */
  @Transactional(TxType.REQUIRES_NEW)
  public void begin(LoginRow account, LoggedIn proof, Client client, List<Throttle> throttled) {
    var row = new SessionRow(account.id(), proof, client, clock.instant());
    entities.persist(row);
    throttles.forgive(throttled.getFirst(), throttled.getLast());
    trail.record(
        AuditEntry.of(row.by(null, client), SessionAct.LOGGED_IN, about(row.id()), Outcome.DONE));
  }

  /** Records that somebody was refused; {@code account} when the name is one. */
  @Transactional(TxType.REQUIRES_NEW)
  public void refused(@Nullable AccountId account, Client client, boolean locked) {
    var about =
        account == null
            ? About.kind(Kind.ACCOUNT)
            : About.object(Kind.ACCOUNT, new ObjectId(account.value()));
    var entry =
        AuditEntry.of(
            By.nobody(client.address()), SessionAct.LOGIN_REFUSED, about, Outcome.REFUSED);
    trail.record(locked ? entry.under("LOCKED") : entry);
  }

  /** Who uses a token now, or empty when it proves nothing. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Visit> visit(SessionToken token, Client client) {
    return entities
        .createQuery("select s from SessionRow s where s.tokenDigest = :digest", SessionRow.class)
        .setParameter("digest", token.digest())
        .getResultStream()
        .findFirst()
        .filter(row -> row.lives(policy.settings(), clock.instant()))
        .flatMap(row -> visit(row, client));
  }

  /** Ends a session. */
  @Transactional(TxType.REQUIRES_NEW)
  public void end(Actor actor) {
    var session = actor.session();
    if (entities.find(SessionRow.class, session.value()).end(clock.instant())) {
      trail.record(AuditEntry.of(actor.by(), SessionAct.LOGGED_OUT, about(session), Outcome.DONE));
    }
  }

  private Optional<Visit> visit(SessionRow row, Client client) {
    return Optional.ofNullable(entities.find(LoginRow.class, row.account().value()))
        .filter(account -> !account.locked())
        .map(account -> {
          var now = clock.instant();
          row.used(policy.settings(), now);
          return new Visit(
              actor(row, account, client),
              account.toProfile(),
              client.address(),
              row.csrfToken(),
              row.span(policy.settings(), now));
        });
  }

  private Actor actor(SessionRow row, LoginRow account, Client client) {
    var assignments = account.oneTime() ? Set.<RoleAssignment>of() : roles(row.account());
    var roles = assignments.stream().map(RoleAssignment::role).collect(Collectors.toSet());
    var used = roles.size() == 1 ? roles.iterator().next().name() : null;
    return new Actor(
        row.account(), row.id(), assignments, policy.roles().of(roles), row.by(used, client));
  }

  private Set<RoleAssignment> roles(AccountId account) {
    List<RoleRow> rows =
        entities
            .createQuery("select r from RoleRow r where r.accountId = :account", RoleRow.class)
            .setParameter("account", account.value())
            .getResultList();
    return rows.stream()
        .filter(r -> r.holds(clock.instant()))
        .map(RoleRow::toAssignment)
        .collect(Collectors.toSet());
  }

  private static About about(SessionId session) {
    return About.object(Kind.SESSION, new ObjectId(session.value()));
  }
}
