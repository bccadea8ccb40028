package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import se.valv.audit.tree.Edge;
import se.valv.audit.tree.Hashes;

/**
 * Gives committed entries their places in the tree, and signs what the tree then is.
 *
 * <p>A batch is one transaction: leaves, whole tiles and checkpoint are there together or not at
 * all, whenever the power is cut. One transaction of the cluster at a time is the sequencer, by a
 * lock that ends with it; any node may be the next. It keeps nothing in memory that the next batch
 * needs. Nobody who writes an entry waits for it.
 */
@ApplicationScoped
class Sequencer {

  /** Most entries of a batch. */
  static final int MOST = 10_000;

  @Inject TreeTable table;
  @Inject private Authenticity authenticity;
  @Inject private Checkpoints checkpoints;
  @Inject private Clock clock;

  /** Gives places to what waits, if nobody else is at it. */
  @Transactional(TxType.REQUIRES_NEW)
  public Batch integrate() {
    if (!table.maySequence()) {
      return Batch.NOTHING;
    }
    var waiting = table.pending(MOST);
    var refused = new ArrayList<EntryNumber>();
    var genuine = new ArrayList<Pending>();
    for (var entry : waiting) {
      if (authenticity.of(entry)) {
        genuine.add(entry);
      } else {
        table.setAside(entry.number());
        refused.add(entry.number());
      }
    }
    if (!genuine.isEmpty()) {
      place(genuine);
    }
    return new Batch(waiting.size() == MOST, refused);
  }

  private void place(List<Pending> entries) {
    var size = table.size();
    var edge = new Edge(size, table::hashes);
    table.integrate(size, entries);
    for (var entry : entries) {
      edge.add(Hashes.ofLeaf(entry.leaf()), table::keep);
    }
    var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    table.keep(checkpoints.sign(edge.head(), now));
  }

  /**
   * What a batch came to.
   *
   * @param more whether more is waiting
   * @param refused entries that no node wrote
   */
  record Batch(boolean more, List<EntryNumber> refused) {

    static final Batch NOTHING = new Batch(false, List.of());
  }
}
