package se.valv.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import se.valv.crypto.KeyRing;
import se.valv.crypto.Purpose;
import se.valv.problem.Problem;
import se.valv.problem.Ready;
import se.valv.problem.Tampered;
import se.valv.problem.Unavailable;

/**
 * Makes index work of the outbox true. Acts for nobody and reads no records: all it sees is sealed
 * for it. A new node reads the outbox from its beginning.
 *
 * <p>Its position is a snapshot: it asks for what was committed since, however long ago it was
 * begun. So a search finds all that was committed before it, and no long transaction of somebody
 * else holds that back, which could be noticed. Rows may so come out of the order in which they
 * were written, or twice; an index takes the highest version of each record.
 *
 * <p>Work that is not what was written stops the index of its label: whoever reaches it is told, by
 * an incident, that there is no answer. Nothing is skipped in silence.
 */
@ApplicationScoped
class Indexer implements Ready {

  private static final Logger LOG = Logger.getLogger(Indexer.class.getName());
  private static final int ROWS_AT_A_TIME = 500;
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String NOTHING_SEEN = "1:1:";

  private final ReentrantLock turn = new ReentrantLock();
  private final AtomicLong begun = new AtomicLong();
  private volatile long finished;
  private String seen = NOTHING_SEEN;

  @Inject OutboxTable table;
  @Inject LabelIndexes indexes;
  @Inject KeyRing keys;

  /**
   * Returns when everything that was committed before the call is indexed. Callers who wait at the
   * same time share one reading.
   */
  public void catchUp() {
    long asked = begun.get();
    takeTurn();
    try {
      if (finished > asked) {
        return;
      }
      long run = begun.incrementAndGet();
      readOn();
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
      throw new Unavailable("the index is being rebuilt");
    }
  }

  private void takeTurn() {
    try {
      if (!turn.tryLock(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new Unavailable("the index is behind");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Unavailable("interrupted while the index was behind", e);
    }
  }

  private void readOn() {
    var now = table.snapshot();
    var place = OutboxRow.Place.notOverIn(seen);
    int read;
    do {
      var rows = table.since(seen, place, ROWS_AT_A_TIME);
      rows.forEach(this::apply);
      read = rows.size();
      place = read == 0 ? place : rows.getLast().place();
    } while (read == ROWS_AT_A_TIME);
    seen = now;
  }

  private void apply(OutboxRow row) {
    try {
      var key = keys.of(row.label(), Purpose.INDEX, row.keyGeneration());
      indexes.apply(WorkSeal.open(key.aead(), row.target(), row.puts(), row.sealed()));
    } catch (Tampered e) {
      stop(row, e, e.incident().toString());
    } catch (IllegalArgumentException | UncheckedIOException e) {
      stop(row, new Unavailable("index work can't be done", e), "-");
    }
  }

  private void stop(OutboxRow row, Problem cause, String incident) {
    LOG.log(
        Level.SEVERE,
        "ALARM incident {0}: index of label {1} stopped at outbox row {2}: {3}",
        new Object[] {incident, row.label(), row.place().sequence(), cause.getMessage()});
    indexes.stop(row.label(), cause);
  }
}
