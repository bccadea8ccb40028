package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import se.valv.audit.AuditEntry;
import se.valv.audit.AuditEntry.About;
import se.valv.audit.AuditEntry.By;
import se.valv.audit.AuditTrail;
import se.valv.audit.Outcome;
import se.valv.identity.AccountId;
import se.valv.identity.Kind;
import se.valv.identity.ObjectId;
import se.valv.problem.NotFound;
import se.valv.problem.Throttled;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/** The rows behind programs in {@link Sessions}; each method is one short transaction. */
@ApplicationScoped
class ServiceLogins {

  /** Whose days a daily limit is of. */
  private static final ZoneId SWEDEN = ZoneId.of("Europe/Stockholm");

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private AuditTrail trail;
  @Inject private Transactions transactions;
  @Inject private Clock clock;

  /** Whose secret it is, whether or not it is worth anything now. */
  @Transactional(TxType.REQUIRES_NEW)
  public Optional<Found> find(BearerToken token, Client client) {
    return entities
        .createQuery(
            "select s from ServiceLoginRow s where s.secretDigest = :digest", ServiceLoginRow.class)
        .setParameter("digest", token.digest())
        .getResultStream()
        .findFirst()
        .map(row -> {
          var login = entities.find(LoginRow.class, row.account().value());
          var fault = row.terms(login.locked()).fault(client, clock.instant());
          return new Found(row, login, fault);
        });
  }

  /** For how long it may work. */
  Visit.Span span(ServiceLoginRow row) {
    return new Visit.Span(row.begun(), clock.instant(), row.ends(), Duration.ZERO);
  }

  /** Records that a secret that is known was refused. */
  @Transactional(TxType.REQUIRES_NEW)
  public void refused(AccountId account, String fault, Client client) {
    var by = By.nobody(client.address());
    var entry = AuditEntry.of(by, SessionAct.BEARER_REFUSED, about(account), Outcome.REFUSED);
    trail.record(entry.under(fault));
  }

  /**
   * Counts and records that a program is let through by a scope.
   *
   * @throws Throttled until the day is over, when that was too often
   * @throws NotFound when it has no such scope
   */
  void use(Actor actor, Permission permission) {
    var times = transactions.as(actor, () -> counted(actor, permission));
    if (!times.borne()) {
      throw new Throttled(untilTomorrow());
    }
  }

  private Times counted(Actor actor, Permission permission) {
    var row = entities.find(ServiceLoginRow.class, actor.account().value());
    var scope = ServiceScope.of(row.scopes(), permission).orElseThrow(NotFound::new);
    var times = new Times(count(scope), scope.perDay());
    if (times.isWorthAnEntry()) {
      var about = about(actor.account());
      var entry =
          AuditEntry.of(actor.by(), SessionAct.BEARER_USED, about, times.outcome())
              .forPurpose(permission.code());
      trail.record(times.borne() ? entry : entry.under("DAY_LIMIT"));
    }
    return times;
  }

  @Exempt(rule = Rule.NATIVE_SQL, reason = "A function counts in rows that nobody may write.")
  private int count(ServiceScope scope) {
    var used =
        entities
            .createNativeQuery("select valv.count_use(?1, ?2)")
            .setParameter(1, scope.permission().code())
            .setParameter(2, scope.perDay())
            .getSingleResult();
    return ((Number) used).intValue();
  }

  private Duration untilTomorrow() {
    var now = clock.instant();
    var tomorrow = LocalDate.ofInstant(now, SWEDEN).plusDays(1).atStartOfDay(SWEDEN);
    return Duration.between(now, tomorrow.toInstant());
  }

  private static About about(AccountId account) {
    return About.object(Kind.ACCOUNT, new ObjectId(account.value()));
  }

  /**
   * Whose secret it is.
   *
   * @param row the program's account
   * @param login what it is called
   * @param fault why it is refused; empty when it is let in
   */
  record Found(ServiceLoginRow row, LoginRow login, Optional<String> fault) {}

  /**
   * How often a scope was used today.
   *
   * @param used with this time
   * @param limit the most
   */
  record Times(int used, int limit) {

    /** Whether it was not too often. */
    boolean borne() {
      return used <= limit;
    }

    /** The first time too many is told; those after it are more of the same. */
    boolean isWorthAnEntry() {
      return used <= limit + 1;
    }

    Outcome outcome() {
      return borne() ? Outcome.DONE : Outcome.REFUSED;
    }
  }
}
