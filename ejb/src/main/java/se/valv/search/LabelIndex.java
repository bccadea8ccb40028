package se.valv.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.AlreadyClosedException;
import org.jspecify.annotations.Nullable;
import se.valv.access.SearchGrant;
import se.valv.identity.LabelId;
import se.valv.problem.Problem;
import se.valv.problem.Tampered;
import se.valv.problem.Unavailable;

/**
 * The index of the records of one label on this node. It reads the label's own work from its own
 * position in the outbox, when it is asked and knows that there is some; so it is as good when it
 * was closed, lost, or put back from an old copy: it then begins where what is there ends, which
 * may be at nothing. Who waits for it waits for no other label's.
 */
final class LabelIndex {

  private static final Logger LOG = Logger.getLogger(LabelIndex.class.getName());
  private static final int ROWS_AT_A_TIME = 500;

  private final LabelId label;
  private final IndexParts parts;
  private final IndexFolder folder;
  private final ReentrantLock turn = new ReentrantLock();

  private volatile boolean behind = true;
  private volatile long lastUsed;
  private volatile @Nullable StoredIndex index;
  private boolean looked;
  private OutboxPosition position = OutboxPosition.NOTHING;
  private @Nullable Reading reading;
  private @Nullable Problem stopped;

  LabelIndex(LabelId label, IndexParts parts) {
    this.label = label;
    this.parts = parts;
    this.folder = new IndexFolder(label, parts);
  }

  /** There is work that was not read. */
  void fallBehind() {
    behind = true;
  }

  boolean isBehind() {
    return behind;
  }

  boolean isOpen() {
    return index != null;
  }

  /** When it was opened for somebody last, on the clock of {@link System#nanoTime}. */
  long lastUsed() {
    return lastUsed;
  }

  /**
   * Opens the index for somebody who may search here. All work that it knew of is in it; what was
   * taken away or replaced is gone from its statistics too. Empty when the label never had a
   * record. Close it after use.
   *
   * @throws Tampered when work for it was altered; then it answers nothing any more
   * @throws Unavailable when it is being built, or the disk is full
   */
  Optional<OpenIndex> open(SearchGrant grant, Patience patience) {
    if (!grant.covers(label)) {
      throw new IllegalArgumentException("the grant does not cover this label");
    }
    patience.take(turn);
    try {
      lastUsed = System.nanoTime();
      catchUp(patience);
      var now = index;
      return now == null
          ? Optional.empty()
          : Optional.of(OpenIndex.of(grant.label(label), now.reader()));
    } finally {
      turn.unlock();
    }
  }

  /** Reads on, and makes what was read stay; or rests, when there is nothing to do. */
  void tidy(Patience patience) {
    if (!turn.tryLock()) {
      return;
    }
    try {
      if (stopped == null) {
        if (behind || isRefused()) {
          catchUp(patience);
        }
        settle();
      }
    } finally {
      turn.unlock();
    }
  }

  /** Lets go of files and memory, unless somebody is at it. Readers that are in use stay. */
  void close() {
    if (!turn.tryLock()) {
      return;
    }
    try {
      settle();
    } catch (Problem e) {
      LOG.log(Level.FINE, "what is not committed is read again", e);
    } finally {
      forget();
      turn.unlock();
    }
  }

  /** Lets go of it at once when its files are under an older key: it is built anew, and they go. */
  void dropOlderThan(int generation) {
    if (isOpen() && folder.generation() < generation) {
      abandon();
    }
  }

  /** Lets go of files and memory at once: what was not committed is read again. */
  void abandon() {
    turn.lock();
    try {
      forget();
      fallBehind();
    } finally {
      turn.unlock();
    }
  }

  private void catchUp(Patience patience) {
    if (stopped != null) {
      throw stopped;
    }
    if (looked && !behind && !isRefused()) {
      return;
    }
    behind = false;
    boolean done = false;
    try {
      readOn(patience);
      done = true;
    } catch (IOException | AlreadyClosedException | Tampered e) {
      startOver(e, patience);
      done = true;
    } finally {
      behind |= !done;
    }
  }

  /** What is lost is built anew at once; it can't be lost twice. */
  private void startOver(Exception failure, Patience patience) {
    if (stopped != null) {
      throw stopped;
    }
    recover(failure);
    behind = false;
    try {
      readOn(patience);
    } catch (Tampered e) {
      throw stop(e);
    } catch (IOException | AlreadyClosedException e) {
      throw passing(e);
    }
  }

  private void recover(Exception failure) {
    switch (IndexFailure.of(failure)) {
      case IndexFailure.Altered(var found) -> parts.alarm().refused(label, found);
      case IndexFailure.Lost(var how) -> parts.alarm().lost(label, how);
      case IndexFailure.Passing(var cause) -> throw passing(cause);
      case null -> throw new IllegalStateException(failure);
    }
    forget();
    fallBehind();
    folder.giveUp();
  }

  private Unavailable passing(Throwable cause) {
    forget();
    fallBehind();
    return new Unavailable("an index can't be written or read", cause);
  }

  private Problem stop(Problem cause) {
    stopped = cause;
    forget();
    return cause;
  }

  private boolean isRefused() {
    var now = index;
    return now != null && now.directory().refused().isPresent();
  }

  private void readOn(Patience patience) throws IOException {
    var now = index;
    if (now != null && now.directory().refused().isPresent()) {
      throw now.directory().refused().get();
    }
    if (!looked) {
      look();
    }
    if (reading == null) {
      reading = Reading.from(position, parts.outbox().position());
    }
    while (!reading.isOver()) {
      var rows = reading.next(parts.outbox(), label, ROWS_AT_A_TIME);
      for (var row : rows) {
        apply(row);
      }
      if (!reading.isOver() && patience.isOver()) {
        throw new Unavailable("the index is being built");
      }
    }
    if (index != null) {
      index.publish();
    }
    position = reading.until();
    reading = null;
  }

  private void look() throws IOException {
    index = folder.open().orElse(null);
    position = index == null ? OutboxPosition.NOTHING : index.position();
    looked = true;
  }

  private void apply(OutboxRow row) throws IOException {
    var work = opened(row);
    var to = index == null ? folder.create() : index;
    index = to;
    try {
      to.apply(work);
    } catch (IllegalArgumentException e) {
      throw stop(new Unavailable("index work can't be done", e));
    }
  }

  private IndexWork opened(OutboxRow row) {
    try {
      return parts.keys().open(row);
    } catch (Tampered e) {
      parts.alarm().refused(label, e);
      throw stop(e);
    } catch (IllegalArgumentException | UncheckedIOException e) {
      throw stop(new Unavailable("index work can't be done", e));
    }
  }

  /** Makes what was read stay; lets go of what only writing needs, when there was nothing new. */
  private void settle() {
    var now = index;
    if (now == null || reading != null) {
      return;
    }
    try {
      if (now.isUncommitted()) {
        folder.commit(now, position);
      } else {
        folder.confirm();
        now.rest();
      }
    } catch (IOException | AlreadyClosedException | Tampered e) {
      recover(e);
    }
  }

  private void forget() {
    var now = index;
    index = null;
    looked = false;
    reading = null;
    try (now) {
      // Closed; what was not committed is read again.
    } catch (IOException | AlreadyClosedException e) {
      LOG.log(Level.FINE, "an index was not closed well", e);
    }
  }
}
