package se.valv.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;

/** Stretches of the log for a check of the whole, each in a transaction of its own. */
@ApplicationScoped
@Transactional
class TrailPieces {

  @Inject private TreeTable table;

  /** Leaves in their order. */
  public List<byte[]> leaves(long from, int count) {
    return table.leaves(from, count);
  }

  /** The checkpoints of the sizes above {@code from} up to {@code to}, smallest first. */
  public List<Checkpoint> checkpoints(long from, long to) {
    return table.checkpoints(from, to);
  }

  /** The last number of each epoch. */
  public List<EntryNumber> epochs() {
    return table.epochs();
  }

  /** The entries of a stretch that are not what their leaves say. */
  public List<TrailCheck.Wrong> wrong(long epoch, long from, int count) {
    return table.wrong(epoch, from, from + count);
  }
}
