package se.valv.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.search.Samples.OPEN;
import static se.valv.search.Samples.SECRET;
import static se.valv.search.Samples.put;
import static se.valv.search.Samples.remove;
import static se.valv.search.Samples.text;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.valv.access.Label;
import se.valv.identity.LabelId;
import se.valv.identity.ObjectId;
import se.valv.problem.Tampered;
import se.valv.problem.Unavailable;

class IndexerTest {

  private final IndexStand stand = IndexStand.empty();
  private final RowsOfOutbox outbox = stand.outbox;
  private final Indexer indexer = stand.indexer;
  private final ObjectId record = ObjectId.random();

  private long found(String query, Label... reach) {
    return stand.found(query, reach);
  }

  @Test
  void makesTrueWhatWasWritten() {
    outbox.add(put(OPEN, record, 1, text("", "först")));
    assertEquals(1, found("först", OPEN));
    outbox.add(put(OPEN, record, 2, text("", "sedan")));
    assertEquals(0, found("först", OPEN));
    assertEquals(1, found("sedan", OPEN));
    outbox.add(remove(OPEN, record, 3));
    outbox.add(put(SECRET, record, 3, text("", "sedan")));
    assertEquals(0, found("sedan", OPEN));
    assertEquals(1, found("sedan", SECRET));
  }

  @Test
  void readsTheWholeOutboxOnANewNode() {
    for (int i = 0; i < 1_234; i++) {
      outbox.add(put(OPEN, Samples.id(i), 1, text("", "rad")));
    }
    assertEquals(1_234, found("rad", OPEN));
    var another = stand.elsewhere();
    assertThrows(Unavailable.class, another.indexer::check);
    assertEquals(1_234, another.found("rad", OPEN));
    another.indexer.check();
  }

  @Test
  void goesOnWhereItWasWhenTheDatabaseComesBack() {
    outbox.add(put(OPEN, record, 1, text("", "före")));
    assertEquals(1, found("före", OPEN));
    outbox.goDown(true);
    assertThrows(IllegalStateException.class, indexer::catchUp);
    outbox.goDown(false);
    outbox.add(put(OPEN, ObjectId.random(), 1, text("", "efter")));
    assertEquals(1, found("efter", OPEN));
  }

  @Test
  void manyWhoWaitShareOneReading() throws Exception {
    outbox.add(put(OPEN, record, 1, text("", "ord")));
    try (var pool = Executors.newFixedThreadPool(8)) {
      var waiting = new ArrayList<Future<?>>();
      for (int i = 0; i < 200; i++) {
        waiting.add(pool.submit(indexer::catchUp));
      }
      for (var one : waiting) {
        one.get();
      }
    }
    assertTrue(outbox.snapshots() <= 200);
    assertEquals(1, found("ord", OPEN));
  }

  static List<UnaryOperator<OutboxRow>> alterations() {
    return List.of(
        r -> row(r, ObjectId.random(), r.label(), r.version(), r.puts()),
        r -> row(r, r.record(), r.label(), r.version() + 1, r.puts()),
        r -> row(r, r.record(), r.label(), r.version(), false),
        r -> sealed(r, new byte[0]),
        r -> sealed(r, new byte[] {1, 2, 3}),
        r -> sealed(r, flipped(r.sealed(), 0)),
        r -> sealed(r, flipped(r.sealed(), 40)));
  }

  @ParameterizedTest
  @MethodSource("alterations")
  void anAlteredRowStopsItsLabelAndNoOther(UnaryOperator<OutboxRow> alteration) {
    outbox.add(put(SECRET, ObjectId.random(), 1, text("", "hemligt ord")));
    outbox.add(put(SECRET, record, 1, text("", "hemligt ord")));
    outbox.add(put(OPEN, record, 1, text("", "öppet ord")));
    outbox.alter(1, alteration);
    assertThrows(Tampered.class, () -> found("ord", SECRET));
    assertThrows(Tampered.class, () -> found("ord", OPEN, SECRET));
    assertEquals(1, found("ord", OPEN));
  }

  @Test
  void aRowMovedToAnotherLabelStopsThatLabel() {
    outbox.add(put(OPEN, record, 1, text("", "öppet ord")));
    outbox.add(put(SECRET, ObjectId.random(), 1, text("", "hemligt ord")));
    outbox.alter(1, r -> row(r, r.record(), OPEN.id(), r.version(), r.puts()));
    assertThrows(Tampered.class, () -> found("ord", OPEN));
  }

  @Test
  void aKindThatDoesNotExistStopsItsLabelAndNoOther() {
    outbox.add(put(SECRET, record, 1, text("", "hemligt ord")));
    outbox.add(put(OPEN, record, 1, text("", "öppet ord")));
    outbox.alter(
        0,
        r ->
            new OutboxRow(
                r.place(), r.record(), r.label(), "X", 1, true, r.keyGeneration(), r.sealed()));
    assertThrows(Unavailable.class, () -> found("ord", SECRET));
    assertEquals(1, found("ord", OPEN));
  }

  private static OutboxRow row(
      OutboxRow from, ObjectId record, LabelId label, int version, boolean puts) {
    return new OutboxRow(
        from.place(),
        record,
        label,
        from.kind(),
        version,
        puts,
        from.keyGeneration(),
        from.sealed());
  }

  private static OutboxRow sealed(OutboxRow from, byte[] sealed) {
    return new OutboxRow(
        from.place(),
        from.record(),
        from.label(),
        from.kind(),
        from.version(),
        from.puts(),
        from.keyGeneration(),
        sealed);
  }

  private static byte[] flipped(byte[] sealed, int at) {
    var flipped = sealed.clone();
    flipped[at] ^= 1;
    return flipped;
  }
}
