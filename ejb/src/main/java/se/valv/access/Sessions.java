package se.valv.access;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.valv.access.Throttles.Throttle;
import se.valv.audit.AuditEntry.By;
import se.valv.crypto.Randomness;
import se.valv.problem.Unauthenticated;
import se.valv.rule.Exempt;
import se.valv.rule.Rule;

/**
 * Who is who: begins, finds and ends sessions, and is the only maker of {@link Actor}s.
 *
 * <p>Promises: each login makes a new token, so none can be fixed beforehand. A name that does not
 * exist costs the same time, is counted and refused like one whose password was wrong. What is
 * refused is on the trail before it is told.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
@Exempt(rule = Rule.ACTOR_FIRST, reason = "Makes actors: before it there is none.")
public class Sessions {

  private static final int LONGEST_NAME = 100;
  private static final String BEARER = "BEARER";

  @Inject private SessionRows rows;
  @Inject private ServiceLogins services;
  @Inject private Throttles throttles;
  @Inject private PasswordHashes passwords;
  @Inject private AccessPolicy policy;
  @Inject private Randomness randomness;

  /**
   * Begins a session. The password is left as it is; its owner wipes it.
   *
   * @throws Unauthenticated for a wrong name, a wrong password and a locked account, alike
   * @throws se.valv.problem.Throttled after too many of them, for a while
   */
  public LoggedIn login(String username, char[] password, Client client) {
    var name = plain(username);
    var byName = new Throttle("name", name, policy.settings().limits().byName());
    var byAddress =
        new Throttle("address", client.address(), policy.settings().limits().byAddress());
    var locks = throttles.count(List.of(byName, byAddress));
    var account = rows.account(name);
    var matches = passwords.matches(password, account.map(LoginRow::passwordHash));
    if (!matches || account.filter(rows::mayEnter).isEmpty()) {
      rows.refused(account.map(LoginRow::id).orElse(null), client, locks);
      throw new Unauthenticated();
    }
    var proof = new LoggedIn(new SessionToken(randomness.token()), randomness.token());
    rows.begin(account.get(), proof, client, List.of(byName, byAddress));
    return proof;
  }

  /** Who uses a token now. Throws {@link Unauthenticated} when it proves nothing, or no longer. */
  public Visit visit(SessionToken token, Client client) {
    return rows.visit(token, client).orElseThrow(Unauthenticated::new);
  }

  /** As {@link #visit}, of whom only the actor matters. */
  public Actor actorOf(SessionToken token, Client client) {
    return visit(token, client).actor();
  }

  /**
   * Who uses the secret of a program now, from there. A secret that is worth nothing is counted by
   * address, apart from passwords; one that is worth something is never held up by others' guesses.
   *
   * @throws Unauthenticated for one that is unknown, revoked, too old or used from elsewhere, alike
   * @throws se.valv.problem.Throttled after too many of them, for a while
   */
  public Visit serve(BearerToken token, Client client) {
    var found = services.find(token, client);
    if (found.isPresent() && found.get().fault().isEmpty()) {
      return visit(found.get(), client);
    }
    throttles.count(
        List.of(new Throttle("bearer", client.address(), policy.settings().limits().byAddress())));
    found.ifPresent(f -> services.refused(f.row().account(), f.fault().orElseThrow(), client));
    throw new Unauthenticated();
  }

  /** A new secret for a program, that is nobody's yet. */
  public BearerToken secret() {
    return BearerToken.random(randomness);
  }

  /**
   * Lets a program through by a scope: counts it, and puts it on the trail.
   *
   * @throws se.valv.problem.Throttled when it was too often today
   */
  public void use(Actor program, Permission scope) {
    services.use(program, scope);
  }

  private Visit visit(ServiceLogins.Found found, Client client) {
    var row = found.row();
    var by = new By(row.account(), null, null, null, BEARER, client.address());
    var scopes = row.scopes().stream().map(ServiceScope::permission).collect(Collectors.toSet());
    return new Visit(
        new Actor(row.account(), scopes, by),
        found.login().toProfile(),
        client.address(),
        "",
        services.span(row));
  }

  /** Ends the session that the actor uses. */
  public void end(Actor actor) {
    rows.end(actor);
  }

  /** The one spelling of a name: what is no name stays what it is, and is refused like others. */
  private static String plain(String username) {
    var normal = Normalizer.normalize(username, Normalizer.Form.NFKC).strip();
    return Optional.of(normal.toLowerCase(Locale.ROOT))
        .filter(
            n -> n.length() <= LONGEST_NAME && n.codePoints().noneMatch(Character::isISOControl))
        .orElse("");
  }
}
