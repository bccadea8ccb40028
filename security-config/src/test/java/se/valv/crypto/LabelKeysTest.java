package se.valv.crypto;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.EntityManager;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.valv.identity.LabelId;
import se.valv.provision.RealDatabase;

/** The table of label keys in a real PostgreSQL, as the application's role. */
class LabelKeysTest {

  @RegisterExtension static final RealDatabase DATABASE = RealDatabase.asApplication("label-keys");

  private static final byte[] OURS = {1, 2, 3};
  private static final byte[] THEIRS = {4, 5, 6};

  private final LabelKeyId id = new LabelKeyId(new LabelId(UUID.randomUUID()), Purpose.BODY, 1);

  @Test
  void rowIsWhatWasAddedAndIsNewForItsOwnTransactionOnly() {
    try (var session = DATABASE.begin()) {
      var rows = rows(session);
      assertEquals(Optional.empty(), rows.find(id));
      assertEquals(Optional.empty(), rows.newest(id));
      rows.addIfAbsent(id, 1, OURS);

      assertFalse(rows.find(id).orElseThrow().committed());
      assertFalse(rows.newest(id).orElseThrow().committed());
      session.getTransaction().commit();
    }

    var row = DATABASE.commit(session -> rows(session).find(id)).orElseThrow();
    assertTrue(row.committed());
    assertEquals(1, row.generation());
    assertEquals(1, row.masterKey());
    assertArrayEquals(OURS, row.wrapped());
  }

  @Test
  void rowOfOthersIsCommittedThoughTheReaderHasWrittenToo() {
    DATABASE.commit(session -> add(session, id, OURS));
    var other = new LabelKeyId(id.label(), Purpose.INDEX, 1);

    var row =
        DATABASE.commit(session -> {
          rows(session).addIfAbsent(other, 1, THEIRS);
          return rows(session).find(id);
        });
    assertTrue(row.orElseThrow().committed());
  }

  @Test
  void whoComesSecondGetsTheFirstOnesKey() {
    DATABASE.commit(session -> add(session, id, OURS));

    assertArrayEquals(OURS, DATABASE.commit(session -> add(session, id, THEIRS)));
  }

  @Test
  void whoComesMeanwhileWaitsAndGetsTheFirstOnesKey() throws Exception {
    try (var first = DATABASE.begin()) {
      rows(first).addIfAbsent(id, 1, OURS);
      var second =
          CompletableFuture.supplyAsync(() -> DATABASE.commit(session -> add(session, id, THEIRS)));
      first.getTransaction().commit();

      assertArrayEquals(OURS, second.get(30, TimeUnit.SECONDS));
    }
  }

  @Test
  void whoWaitedForOneThatIsRolledBackGetsHisOwn() throws Exception {
    try (var first = DATABASE.begin()) {
      rows(first).addIfAbsent(id, 1, OURS);
      var second =
          CompletableFuture.supplyAsync(() -> DATABASE.commit(session -> add(session, id, THEIRS)));
      first.getTransaction().rollback();

      assertArrayEquals(THEIRS, second.get(30, TimeUnit.SECONDS));
    }
    assertArrayEquals(
        THEIRS, DATABASE.commit(session -> rows(session).find(id)).orElseThrow().wrapped());
  }

  @Test
  void newestIsTheHighestGenerationOfThatLabelAndPurpose() {
    DATABASE.commit(session -> add(session, id, OURS));
    DATABASE.commit(session -> add(session, new LabelKeyId(id.label(), Purpose.BODY, 10), THEIRS));
    DATABASE.commit(session -> add(session, new LabelKeyId(id.label(), Purpose.INDEX, 11), OURS));

    var newest = DATABASE.commit(session -> rows(session).newest(id)).orElseThrow();
    assertEquals(10, newest.generation());
    assertArrayEquals(THEIRS, newest.wrapped());
  }

  @Test
  void nothingIsAddedUnderAMasterKeyThatDoesNotWrapAnyMore() {
    var found =
        DATABASE.commit(session -> {
          var rows = rows(session);
          assertEquals(1, rows.currentMaster());
          rows.addIfAbsent(id, 2, OURS);
          return rows.find(id);
        });
    assertEquals(Optional.empty(), found);
  }

  @Test
  void theNewestGenerationOfEveryLabelIsTold() {
    DATABASE.commit(session -> add(session, id, OURS));
    DATABASE.commit(session -> add(session, new LabelKeyId(id.label(), Purpose.BODY, 4), THEIRS));

    var newest = DATABASE.commit(session -> rows(session).newest(Purpose.BODY));
    assertEquals(Integer.valueOf(4), newest.get(id.label()));
  }

  @Test
  void usesOfAKeyAreAddedUpAndThoseOfNoKeyAreNot() {
    DATABASE.commit(session -> add(session, id, OURS));
    var none = new LabelKeyId(id.label(), Purpose.BODY, 9);

    assertEquals(3L, used(Map.of(id, 3L)));
    assertEquals(8L, used(Map.of(id, 5L, none, 100L)));
    assertEquals(0L, used(Map.of()));
  }

  private static long used(Map<LabelKeyId, Long> counts) {
    return DATABASE.commit(session -> table(session).add(counts));
  }

  private static byte[] add(EntityManager session, LabelKeyId id, byte[] wrapped) {
    var rows = rows(session);
    rows.addIfAbsent(id, 1, wrapped);
    return rows.find(id).orElseThrow().wrapped();
  }

  private static LabelKeys rows(EntityManager session) {
    return with(session, new LabelKeys());
  }

  private static KeyUseTable table(EntityManager session) {
    return with(session, new KeyUseTable());
  }

  /** The container would inject the session. */
  private static <T> T with(EntityManager session, T bean) {
    try {
      var field = bean.getClass().getDeclaredField("entities");
      field.setAccessible(true);
      field.set(bean, session);
      return bean;
    } catch (ReflectiveOperationException e) {
      throw new LinkageError("the field is another", e);
    }
  }
}
