package se.valv.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import se.valv.crypto.KeyRing;
import se.valv.crypto.Purpose;
import se.valv.identity.LabelId;

/** The outbox without a database: what is added is committed at once. */
final class RowsOfOutbox extends OutboxTable {

  private final KeyRing keys;
  private final List<OutboxRow> rows = new ArrayList<>();
  private String cluster = "one";
  private int snapshots;
  private int read;
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

  /** Rows that were read, each time that they were. */
  synchronized int read() {
    return read;
  }

  /** The same rows, restored into another cluster. */
  synchronized void restoreElsewhere() {
    cluster += "'";
  }

  @Override
  public synchronized OutboxPosition position() {
    snapshots++;
    requireUp();
    return new OutboxPosition(cluster, rows.size() + ":" + rows.size() + ":");
  }

  @Override
  public synchronized List<LabelId> labelsSince(OutboxPosition since) {
    return rows.stream().skip(seen(since)).map(OutboxRow::label).distinct().toList();
  }

  @Override
  public synchronized List<OutboxRow> since(
      LabelId label, OutboxPosition since, OutboxRow.Place after, int most) {
    requireUp();
    var found =
        rows.stream()
            .skip(Math.max(seen(since), after.sequence()))
            .filter(row -> row.label().equals(label))
            .limit(most)
            .toList();
    read += found.size();
    return found;
  }

  private void requireUp() {
    if (down) {
      throw new IllegalStateException("the database is down");
    }
  }

  private static int seen(OutboxPosition since) {
    return since.equals(OutboxPosition.NOTHING)
        ? 0
        : Integer.parseInt(since.firstPlace().transaction());
  }
}
