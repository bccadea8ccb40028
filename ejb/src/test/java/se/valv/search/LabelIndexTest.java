package se.valv.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.valv.search.Samples.OPEN;
import static se.valv.search.Samples.SECRET;
import static se.valv.search.Samples.put;
import static se.valv.search.Samples.remove;
import static se.valv.search.Samples.text;

import java.io.IOException;
import java.time.Duration;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.Test;
import se.valv.access.Grants;
import se.valv.identity.ObjectId;
import se.valv.search.store.BlockCache;

class LabelIndexTest {

  private final IndexStand stand = IndexStand.empty();
  private final LabelIndex index =
      new LabelIndex(
          OPEN.id(),
          new IndexParts(
              stand.outbox,
              stand.commits,
              stand.keys,
              stand.alarms,
              new BlockCache(1 << 20),
              new IndexSettings(stand.folder, 1, 1 << 20, "node")));
  private final ObjectId record = ObjectId.random();

  @Test
  void opensOnlyForAGrantThatCoversItsLabel() {
    work(put(OPEN, record, 1, text("", "ord")));
    open().close();
    var patience = Patience.of(Duration.ofSeconds(1));
    assertThrows(IllegalArgumentException.class, () -> index.open(Grants.search(SECRET), patience));
    assertThrows(IllegalArgumentException.class, () -> index.open(Grants.search(), patience));
  }

  @Test
  void theHighestVersionCountsInWhateverOrderWorkComes() throws IOException {
    work(put(OPEN, record, 3, text("", "tredje")));
    work(put(OPEN, record, 2, text("", "andra")));
    work(put(OPEN, record, 3, text("", "tredje igen")));
    work(remove(OPEN, record, 1));
    assertEquals(1, documents("=tredje"));
    assertEquals(0, documents("=andra"));
    assertEquals(0, documents("=igen"));
    work(remove(OPEN, record, 5));
    work(put(OPEN, record, 4, text("", "fjärde")));
    assertEquals(0, all());
    work(put(OPEN, record, 6, text("", "sjätte")));
    assertEquals(1, documents("=sjätte"));
    work(put(OPEN, record, 5, text("", "femte")));
    assertEquals(0, documents("=femte"));
  }

  @Test
  void forgetsWhatIsTakenAwayBeforeItAnswers() throws IOException {
    for (int i = 0; i < 50; i++) {
      work(put(OPEN, Samples.id(i), 1, text("", "fyllnad")));
    }
    work(put(OPEN, record, 1, text("", "borttaget")));
    assertEquals(1, documents("=borttaget"));
    work(remove(OPEN, record, 2));
    assertEquals(0, documents("=borttaget"));
    assertEquals(50, documents("=fyllnad"));
    work(put(OPEN, Samples.id(0), 2, text("", "ändrat")));
    assertEquals(49, documents("=fyllnad"));
  }

  @Test
  void whatIsOpenStaysAsItWasUntilClosed() {
    work(put(OPEN, record, 1, text("", "ord")));
    try (var before = open()) {
      work(put(OPEN, ObjectId.random(), 1, text("", "ord")));
      assertEquals(2, all());
      assertEquals(1, before.reader().numDocs());
      index.close();
      assertEquals(1, before.reader().numDocs());
    }
  }

  private void work(IndexWork work) {
    stand.outbox.add(work);
    index.fallBehind();
  }

  private OpenIndex open() {
    return index.open(Grants.search(OPEN), Patience.of(Duration.ofSeconds(10))).orElseThrow();
  }

  private int all() {
    try (var open = open()) {
      assertEquals(open.reader().numDocs(), open.reader().maxDoc());
      return open.reader().numDocs();
    }
  }

  /** By the statistics, not by searching: they must not tell of what is gone either. */
  private int documents(String term) throws IOException {
    try (var open = open()) {
      return open.reader().docFreq(new Term(Fields.TEXT, term));
    }
  }
}
