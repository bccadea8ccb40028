package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import se.valv.access.Throttles.Throttle;
import se.valv.problem.Invalid;

/** Proof that whoever sits at a session still knows the password of its account. */
@ApplicationScoped
public class OwnPassword {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private Transactions transactions;
  @Inject private Throttles throttles;
  @Inject private PasswordHashes passwords;
  @Inject private AccessPolicy policy;

  /**
   * Demands the actor's present password. Attempts are counted like attempts to log in.
   *
   * @throws Invalid with field {@code current} when it is another
   * @throws se.valv.problem.Throttled after too many of them, for a while
   */
  public void demand(Actor actor, char[] current) {
    var limit = policy.settings().limits().byName();
    throttles.count(List.of(new Throttle("password", actor.account().toString(), limit)));
    var row =
        transactions.as(
            actor, () -> Optional.of(entities.find(LoginRow.class, actor.account().value())));
    if (!passwords.matches(current, row.map(LoginRow::passwordHash))) {
      throw new Invalid("current", "WRONG_PASSWORD");
    }
  }
}
