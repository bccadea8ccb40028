package se.valv.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.valv.crypto.Pseudonyms;
import se.valv.problem.Diagnosis;
import se.valv.problem.Throttled;

/**
 * Counts attempts to log in, by name and by address. An attempt counts before it is tried, so that
 * many at once are not borne where one after the other would not be.
 */
@ApplicationScoped
class Throttles {

  @PersistenceContext(unitName = "valv")
  private EntityManager entities;

  @Inject private Pseudonyms pseudonyms;
  @Inject private Clock clock;

  /**
   * Counts one attempt against all of these; {@link Throttled} when one of them is locked.
   *
   * @return whether this attempt, should it fail, leaves one of them locked
   */
  @Transactional(TxType.REQUIRES_NEW)
  public boolean count(List<Throttle> throttles) {
    var now = clock.instant();
    var locked = false;
    for (var throttle : throttles) {
      var row = find(throttle).orElseGet(() -> begin(throttle, now));
      var wait = row.count().locked(now);
      if (wait.isPresent()) {
        throw new Throttled(wait.get());
      }
      var count = throttle.limit().next(row.count(), now);
      row.hold(count);
      locked |= count.locked(now).isPresent();
    }
    return locked;
  }

  /**
   * Forgets the attempts on a name whose holder has proved himself, and his one from an address.
   */
  @Transactional(TxType.MANDATORY)
  public void forgive(Throttle name, Throttle address) {
    find(name).ifPresent(entities::remove);
    find(address).ifPresent(ThrottleRow::forgiveOne);
  }

  private byte[] key(Throttle throttle) {
    return pseudonyms.of(throttle.sort(), throttle.value());
  }

  private Optional<ThrottleRow> find(Throttle throttle) {
    return entities
        .createQuery("select t from ThrottleRow t where t.key = :key", ThrottleRow.class)
        .setParameter("key", key(throttle))
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultStream()
        .findFirst();
  }

  private ThrottleRow begin(Throttle throttle, Instant now) {
    var row = new ThrottleRow(key(throttle), now);
    try {
      entities.persist(row);
      entities.flush();
      return row;
    } catch (PersistenceException e) {
      var alsoBegunElsewhere = new Throttled(Duration.ofSeconds(1));
      throw Diagnosis.of(e).orElse(alsoBegunElsewhere);
    }
  }

  /**
   * What is throttled, and how.
   *
   * @param sort name, address or what else
   * @param value which; kept only as a pseudonym
   * @param limit how much is borne
   */
  record Throttle(String sort, String value, Throttling limit) {

    @Override
    public String toString() {
      return "Throttle[" + sort + "]";
    }
  }
}
