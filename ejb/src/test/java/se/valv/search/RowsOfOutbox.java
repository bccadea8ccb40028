package se.valv.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.valv.crypto.KeyRing;
import se.valv.crypto.Purpose;

/** The outbox without a database: what is added is committed at once. */
final class RowsOfOutbox extends OutboxTable {

  private final KeyRing keys;
  private final List<OutboxRow> rows = new ArrayList<>();
  private int snapshots;
  private boolean down;

  RowsOfOutbox(KeyRing keys) {
    this.keys = keys;
  }

  synchronized void add(IndexWork work) {
    var key = keys.current(work.target().label(), Purpose.INDEX);
    add(work, key.generation(), WorkSeal.seal(key.aead(), work));
  }

  @Override
  public synchronized void add(IndexWork work, int keyGeneration, byte[] sealed) {
    var target = work.target();
    rows.add(
        new OutboxRow(
            new OutboxRow.Place("700", rows.size() + 1),
            target.record(),
            target.label(),
            target.kind().name(),
            target.version(),
            work.content().isPresent(),
            keyGeneration,
            sealed));
  }

  /** What somebody with a hand in the database does. */
  synchronized void alter(int row, UnaryOperator<OutboxRow> change) {
    rows.set(row, change.apply(rows.get(row)));
  }

  synchronized void goDown(boolean isDown) {
    down = isDown;
  }

  synchronized int snapshots() {
    return snapshots;
  }

  @Override
  public synchronized String snapshot() {
    snapshots++;
    if (down) {
      throw new IllegalStateException("the database is down");
    }
    return rows.size() + ":" + rows.size() + ":";
  }

  @Override
  public synchronized List<OutboxRow> since(String snapshot, OutboxRow.Place after, int most) {
    int seen =
        snapshot.equals("1:1:")
            ? 0
            : Integer.parseInt(snapshot.substring(0, snapshot.indexOf(':')));
    int from = (int) Math.max(seen, after.sequence());
    return rows.stream().skip(from).limit(most).toList();
  }
}
