package se.valv.search.store;

import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * How much of all open index files is held in memory, opened. It holds no block itself: each file
 * remembers its own, and only who may read the index gets at them. When there is more than the
 * bound, blocks that were not used for the longest are forgotten, of whichever index.
 *
 * <p>So whether a block of somebody's own index is in memory depends on how much others read too.
 * That shows in time alone, as the load of the machine does, and never in an answer. Safe for use
 * by many threads.
 */
public final class BlockCache {

  private final long most;
  private final AtomicLong held = new AtomicLong();
  private final Set<SealedFile> files = ConcurrentHashMap.newKeySet();
  private final ReentrantLock sweeping = new ReentrantLock();
  private @Nullable Iterator<SealedFile> hand;

  /**
   * An empty one.
   *
   * @param most bytes of opened blocks to remember
   */
  public BlockCache(long most) {
    this.most = most;
  }

  /** Bytes of opened blocks that are remembered now. */
  public long held() {
    return held.get();
  }

  void opened(SealedFile file) {
    files.add(file);
  }

  void closed(SealedFile file) {
    files.remove(file);
  }

  void forgotten(int bytes) {
    held.addAndGet(-bytes);
  }

  /** Counts a block, and makes room if there is too much. Who comes while others do so goes on. */
  void loaded(int bytes) {
    if (held.addAndGet(bytes) > most && sweeping.tryLock()) {
      try {
        sweep();
      } finally {
        sweeping.unlock();
      }
    }
  }

  /** Goes round all files at most twice: the second time nothing counts as used. */
  private void sweep() {
    for (int left = 2 * files.size(); left > 0 && held.get() > most; left--) {
      if (hand == null || !hand.hasNext()) {
        hand = files.iterator();
      }
      if (hand.hasNext()) {
        hand.next().sweep();
      }
    }
  }
}
