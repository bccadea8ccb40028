package se.valv.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.search.Samples.OPEN;
import static se.valv.search.Samples.SECRET;
import static se.valv.search.Samples.WATER;
import static se.valv.search.Samples.put;
import static se.valv.search.Samples.remove;
import static se.valv.search.Samples.text;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.junit.jupiter.api.Test;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.CompartmentId;
import se.valv.identity.ObjectId;
import se.valv.problem.Unavailable;

/** What is on the disk, over starts, crashes and losses. */
class IndexLifeTest {

  private final IndexStand stand = IndexStand.empty();
  private final ObjectId record = ObjectId.random();

  /** As often as the timer does until nothing is left to write. */
  private static IndexStand settled(IndexStand node) {
    node.tick();
    node.tick();
    return node;
  }

  @Test
  void aNewStartReadsNothingAgain() {
    for (int i = 0; i < 200; i++) {
      stand.outbox.add(put(OPEN, Samples.id(i), 1, text("", "rad")));
    }
    settled(stand);
    int read = stand.outbox.read();
    var next = stand.afterCrash();
    assertEquals(200, next.found("rad", OPEN));
    assertEquals(read, next.outbox.read());
    next.outbox.add(put(OPEN, record, 1, text("", "rad")));
    assertEquals(201, next.found("rad", OPEN));
    assertEquals(read + 1, next.outbox.read());
    assertEquals(List.of(), next.alarms.take());
  }

  @Test
  void whatWasNotCommittedIsReadAgain() {
    stand.outbox.add(put(OPEN, record, 1, text("", "först")));
    settled(stand);
    stand.outbox.add(put(OPEN, record, 2, text("", "sedan")));
    stand.outbox.add(remove(SECRET, record, 2));
    assertEquals(1, stand.found("sedan", OPEN));
    stand.loseWhatIsNotCommitted(OPEN);
    var next = stand.afterCrash();
    assertEquals(1, next.found("sedan", OPEN));
    assertEquals(0, next.found("först", OPEN));
    assertEquals(List.of(), next.alarms.take());
  }

  @Test
  void aCommitThatTheDatabaseWasNotToldOfIsBelieved() {
    stand.outbox.add(put(OPEN, record, 1, text("", "först")));
    settled(stand);
    stand.outbox.add(put(OPEN, record, 2, text("", "sedan")));
    stand.commits.goDeaf(true);
    assertThrows(IllegalStateException.class, stand::tick);
    stand.commits.goDeaf(false);
    stand.loseWhatIsNotCommitted(OPEN);
    int read = stand.outbox.read();
    var next = stand.afterCrash();
    assertEquals(1, next.found("sedan", OPEN));
    assertEquals(read, next.outbox.read());
    settled(next);
    assertEquals(List.of(), next.alarms.take());
    var last = next.afterCrash();
    assertEquals(1, last.found("sedan", OPEN));
    assertEquals(List.of(), last.alarms.take());
  }

  @Test
  void aLostFolderIsBuiltAnewWithAnAlarmForEachLabel() throws IOException {
    stand.outbox.add(put(OPEN, record, 1, text("", "ord")));
    stand.outbox.add(put(SECRET, record, 1, text("", "ord")));
    settled(stand);
    delete(stand.folder);
    var next = stand.afterCrash();
    assertEquals(2, next.found("ord", OPEN, SECRET));
    assertEquals(List.of(SearchAct.INDEX_LOST, SearchAct.INDEX_LOST), next.alarms.take());
  }

  @Test
  void anotherDatabaseMakesAnotherIndex() {
    stand.outbox.add(put(OPEN, record, 1, text("", "ord")));
    settled(stand);
    stand.commits.forget();
    var next = stand.afterCrash();
    assertEquals(1, next.found("ord", OPEN));
    assertEquals(List.of(), next.alarms.take());
  }

  @Test
  void rowsRestoredIntoAnotherClusterAreReadAgain() {
    stand.outbox.add(put(OPEN, record, 1, text("", "först")));
    settled(stand);
    stand.outbox.restoreElsewhere();
    stand.outbox.add(put(OPEN, record, 2, text("", "sedan")));
    int read = stand.outbox.read();
    assertEquals(1, stand.found("sedan", OPEN));
    assertEquals(0, stand.found("först", OPEN));
    assertEquals(read + 2, stand.outbox.read());
  }

  @Test
  void aLabelWithoutRecordsHasNoFolder() throws IOException {
    assertEquals(0, settled(stand).found("", OPEN, SECRET));
    assertFalse(Files.exists(stand.folder));
    stand.outbox.add(remove(OPEN, record, 1));
    assertEquals(0, settled(stand).found("", OPEN, SECRET));
    assertFalse(Files.exists(stand.folder(SECRET.id())));
  }

  @Test
  void aRelabelledRecordIsFoundUnderItsNewLabelAndLeavesNothingUnderTheOld() throws IOException {
    stand.outbox.add(put(SECRET, record, 1, text("", "flyttat")));
    stand.outbox.add(put(SECRET, ObjectId.random(), 1, text("", "kvar")));
    settled(stand);
    stand.outbox.add(remove(SECRET, record, 2));
    stand.outbox.add(put(OPEN, record, 2, text("", "flyttat")));
    assertEquals(1, stand.found("flyttat", OPEN));
    assertEquals(0, stand.found("flyttat", SECRET));
    settled(stand);
    try (var stored = stand.stored(SECRET)) {
      assertEquals(1, stored.reader().maxDoc());
    }
    stand.outbox.add(remove(OPEN, record, 3));
    stand.outbox.add(put(SECRET, record, 3, text("", "flyttat")));
    assertEquals(0, stand.found("flyttat", OPEN));
    assertEquals(1, stand.found("flyttat", SECRET));
  }

  @Test
  void aRenewedIndexHasAnotherKeyAndNoOldFile() throws IOException {
    stand.outbox.add(put(OPEN, record, 1, text("", "ord")));
    settled(stand);
    var old = names(stand.folder(OPEN.id()));
    var before = stand.commits.find("node", OPEN.id()).orElseThrow().identity();
    stand.renew(OPEN);
    settled(stand);
    var after = stand.commits.find("node", OPEN.id()).orElseThrow().identity();
    assertEquals(1, stand.found("ord", OPEN));
    assertEquals(before.generation() + 1, after.generation());
    assertFalse(before.building().equals(after.building()));
    assertTrue(old.size() > 1);
    assertEquals(1, settled(stand.afterCrash()).found("ord", OPEN));
  }

  @Test
  void anIndexOfAnotherShapeIsBuiltAnewAndNoAlarmIsRung() throws IOException {
    stand.outbox.add(put(OPEN, record, 1, text("", "ord")));
    settled(stand);
    var id = UUID.randomUUID();
    try (var stored = stand.stored(OPEN);
        var writer =
            new IndexWriter(stored.directory(), StoredIndex.configuration(OpenMode.APPEND))) {
      var data = new HashMap<>(stored.reader().getIndexCommit().getUserData());
      data.put("shape", "0");
      data.put("commit", id.toString());
      writer.setLiveCommitData(data.entrySet());
      writer.commit();
    }
    var kept = stand.commits.find("node", OPEN.id()).orElseThrow();
    stand.commits.put(new CommitTable.Kept(kept.identity(), id, null));
    var next = stand.afterCrash();
    assertEquals(1, settled(next).found("ord", OPEN));
    assertEquals(List.of(), next.alarms.take());
    var after = stand.commits.find("node", OPEN.id()).orElseThrow();
    assertFalse(kept.identity().building().equals(after.identity().building()));
  }

  @Test
  void moreLabelsThanMayBeOpenAreAllFound() {
    var labels = new Label[100];
    for (int i = 0; i < labels.length; i++) {
      labels[i] = label(i);
      stand.outbox.add(put(labels[i], Samples.id(i), 1, text("", "ord nummer" + i)));
    }
    settled(stand);
    assertEquals(16, stand.indexes.open());
    for (int i = 0; i < labels.length; i += 7) {
      assertEquals(1, stand.found("nummer" + i, labels[i]));
    }
    assertEquals(100, stand.found("ord", labels));
    settled(stand);
    assertEquals(16, stand.indexes.open());
    stand.outbox.add(put(labels[3], record, 1, text("", "ord")));
    assertEquals(101, stand.found("ord", labels));
  }

  @Test
  void aDiskThatTakesNothingStopsThatLabelForAsLongAsItLasts() throws IOException {
    stand.outbox.add(put(OPEN, record, 1, text("", "ord")));
    stand.outbox.add(put(SECRET, record, 1, text("", "ord")));
    settled(stand);
    var next = stand.afterCrash();
    assertEquals(2, next.found("ord", OPEN, SECRET));
    var folder = next.folder(SECRET.id());
    var aside = folder.resolveSibling("aside");
    next.outbox.add(put(SECRET, ObjectId.random(), 1, text("", "ord")));
    Files.move(folder, aside);
    Files.createFile(folder);
    assertThrows(Unavailable.class, () -> next.found("ord", SECRET));
    assertEquals(1, next.found("ord", OPEN));
    Files.delete(folder);
    Files.move(aside, folder);
    assertEquals(3, next.found("ord", OPEN, SECRET));
    assertEquals(List.of(), next.alarms.take());
  }

  private static Label label(int number) {
    var own = new CompartmentId(new UUID(9, number));
    return Label.of(SecurityClass.NONE, Set.of(WATER, own));
  }

  private static List<String> names(Path folder) throws IOException {
    try (var paths = Files.list(folder)) {
      return paths.map(Path::toString).toList();
    }
  }

  private static void delete(Path folder) throws IOException {
    try (var paths = Files.walk(folder)) {
      for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
