package se.valv.search;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.valv.identity.LabelId;
import se.valv.search.store.IndexIdentity;

/** The table of commits without a database, for one node. */
final class CommitsInMemory extends CommitTable {

  private final Map<LabelId, Kept> rows = new HashMap<>();
  private boolean deaf;

  @Override
  public synchronized Optional<Kept> find(String node, LabelId label) {
    return Optional.ofNullable(rows.get(label));
  }

  @Override
  public synchronized void begin(String node, IndexIdentity identity) {
    rows.put(identity.label(), new Kept(identity, null, null));
  }

  @Override
  public synchronized void giveUp(String node, LabelId label) {
    rows.computeIfPresent(label, (l, kept) -> new Kept(kept.identity(), null, null));
  }

  @Override
  public synchronized void announce(String node, IndexIdentity identity, UUID commit) {
    rows.computeIfPresent(identity.label(), (l, kept) -> new Kept(identity, kept.commit(), commit));
  }

  @Override
  public synchronized void confirm(String node, IndexIdentity identity, UUID commit) {
    if (deaf) {
      throw new IllegalStateException("the database went down between");
    }
    rows.put(identity.label(), new Kept(identity, commit, null));
  }

  /** From now on it takes no confirmation. */
  synchronized void goDeaf(boolean isDeaf) {
    deaf = isDeaf;
  }

  /** What somebody with a hand in the database does. */
  synchronized void put(Kept kept) {
    rows.put(kept.identity().label(), kept);
  }

  /** What somebody does who restores another database. */
  synchronized void forget() {
    rows.clear();
  }
}
