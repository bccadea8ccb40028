package se.valv.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import se.valv.problem.Ready;
import se.valv.problem.Unavailable;

/**
 * Tells the indexes that there is work for them. Acts for nobody and reads no records: all it sees
 * is which labels have new rows in the outbox; each label's index reads its own.
 *
 * <p>Its position is a snapshot: it asks for what was committed since, however long ago it was
 * begun. So a search finds all that was committed before it, and no long transaction of somebody
 * else holds that back, which could be noticed. Rows may so come out of the order in which they
 * were written, or twice; an index takes the highest version of each record.
 */
@ApplicationScoped
class Indexer implements Ready {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final ReentrantLock turn = new ReentrantLock();
  private final AtomicLong begun = new AtomicLong();
  private volatile long finished;
  private OutboxPosition seen = OutboxPosition.NOTHING;

  @Inject OutboxTable table;
  @Inject LabelIndexes indexes;

  /**
   * Returns when every index knows of what was committed before the call. Callers who wait at the
   * same time share one reading.
   */
  public void catchUp() {
    long asked = begun.get();
    Patience.of(PATIENCE).take(turn);
    try {
      if (finished > asked) {
        return;
      }
      long run = begun.incrementAndGet();
      var now = table.position();
      indexes.fallBehind(table.labelsSince(seen.asSeenFrom(now)));
      seen = now;
      finished = run;
    } finally {
      turn.unlock();
    }
  }

  @Override
  public String part() {
    return "index";
  }

  @Override
  public void check() {
    if (finished == 0) {
      throw new Unavailable("the outbox was not read yet");
    }
  }
}
