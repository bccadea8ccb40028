package se.valv.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.valv.identity.LabelId;
import se.valv.provision.RealDatabase;
import se.valv.search.store.IndexIdentity;

/** What the indexes read and keep in a real PostgreSQL. */
class IndexTablesTest {

  @RegisterExtension static final RealDatabase DATABASE = RealDatabase.asOwner("index-tables");

  private final LabelId label = new LabelId(UUID.randomUUID());
  private final LabelId other = new LabelId(UUID.randomUUID());

  @BeforeEach
  void labels() {
    for (var id : List.of(label, other)) {
      DATABASE.commit(session ->
          session
              .createNativeQuery("insert into valv.label values (?1, 'NONE')")
              .setParameter(1, id.value())
              .executeUpdate());
    }
  }

  @Test
  void aLabelReadsItsOwnWorkAndEachRowOnce() {
    var before = position();
    write(label, 1);
    write(other, 2);
    write(label, 3);
    assertEquals(Set.of(label, other), Set.copyOf(labelsSince(before)));
    assertEquals(List.of(1, 3), versions(before, before.firstPlace(), 10));
    var first = since(before, before.firstPlace(), 1).getFirst();
    assertEquals(List.of(3), versions(before, first.place(), 10));
    var after = position();
    assertEquals(List.of(), labelsSince(after));
    assertEquals(List.of(), versions(after, after.firstPlace(), 10));
    assertEquals(before.cluster(), after.cluster());
    assertFalse(after.cluster().isEmpty());
  }

  @Test
  void nothingHasBeenReadAtFirst() {
    write(label, 1);
    assertTrue(labelsSince(OutboxPosition.NOTHING).contains(label));
    assertEquals(
        List.of(1), versions(OutboxPosition.NOTHING, OutboxPosition.NOTHING.firstPlace(), 10));
  }

  @Test
  void workOfATransactionThatWasStillRunningIsReadLater() {
    OutboxPosition between;
    try (var slow = DATABASE.begin()) {
      add(slow, label, 1);
      write(label, 2);
      between = position();
      assertEquals(
          List.of(2), versions(OutboxPosition.NOTHING, OutboxPosition.NOTHING.firstPlace(), 10));
      slow.getTransaction().commit();
    }
    assertEquals(List.of(label), labelsSince(between));
    assertEquals(List.of(1), versions(between, between.firstPlace(), 10));
  }

  @Test
  void aCommitIsAnnouncedConfirmedAndGivenUp() {
    var identity = new IndexIdentity(label, 7, UUID.randomUUID());
    var commit = UUID.randomUUID();
    assertTrue(kept("a").isEmpty());
    with(t -> t.begin("a", identity));
    assertEquals(new CommitTable.Kept(identity, null, null), kept("a").orElseThrow());
    with(t -> t.announce("a", identity, commit));
    assertEquals(new CommitTable.Kept(identity, null, commit), kept("a").orElseThrow());
    with(t -> t.confirm("a", identity, commit));
    assertEquals(new CommitTable.Kept(identity, commit, null), kept("a").orElseThrow());
    with(t -> t.confirm("a", new IndexIdentity(label, 7, UUID.randomUUID()), UUID.randomUUID()));
    assertTrue(kept("a").orElseThrow().knows(commit));
    assertTrue(kept("b").isEmpty());
    with(t -> t.giveUp("a", label));
    assertFalse(kept("a").orElseThrow().knows(commit));
    var next = new IndexIdentity(label, 8, UUID.randomUUID());
    with(t -> t.begin("a", next));
    assertEquals(next, kept("a").orElseThrow().identity());
  }

  private void write(LabelId of, int version) {
    DATABASE.commit(session -> add(session, of, version));
  }

  private static int add(EntityManager session, LabelId of, int version) {
    return session
        .createNativeQuery(
            "insert into valv.outbox (record_id, label_id, kind, version, op, key_generation,"
                + " sealed) values (?1, ?2, 'DOCUMENT', ?3, 'PUT', 1, ''::bytea)")
        .setParameter(1, UUID.randomUUID())
        .setParameter(2, of.value())
        .setParameter(3, version)
        .executeUpdate();
  }

  private static OutboxPosition position() {
    return outbox(OutboxTable::position);
  }

  private static List<LabelId> labelsSince(OutboxPosition seen) {
    return outbox(table -> table.labelsSince(seen));
  }

  private List<Integer> versions(OutboxPosition seen, OutboxRow.Place after, int most) {
    return since(seen, after, most).stream().map(OutboxRow::version).toList();
  }

  private List<OutboxRow> since(OutboxPosition seen, OutboxRow.Place after, int most) {
    return outbox(table -> table.since(label, seen, after, most));
  }

  private Optional<CommitTable.Kept> kept(String node) {
    return DATABASE.commit(
        session -> injected(new CommitTable(), CommitTable.class, session).find(node, label));
  }

  private static void with(Consumer<CommitTable> act) {
    DATABASE.commit(session -> {
      act.accept(injected(new CommitTable(), CommitTable.class, session));
      return act;
    });
  }

  private static <T> T outbox(Function<OutboxTable, T> act) {
    return DATABASE.commit(
        session -> act.apply(injected(new OutboxTable(), OutboxTable.class, session)));
  }

  /** The container would inject the session. */
  private static <T> T injected(T table, Class<?> type, EntityManager session) {
    try {
      var field = type.getDeclaredField("entities");
      field.setAccessible(true);
      field.set(table, session);
      return table;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the field is another", e);
    }
  }
}
