package se.valv.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static se.valv.search.Samples.OPEN;
import static se.valv.search.Samples.SECRET;
import static se.valv.search.Samples.put;
import static se.valv.search.Samples.remove;
import static se.valv.search.Samples.text;

import java.io.IOException;
import org.apache.lucene.index.Term;
import org.junit.jupiter.api.Test;
import se.valv.access.Grants;
import se.valv.identity.ObjectId;
import se.valv.problem.Tampered;

class LabelIndexTest {

  private final LabelIndex index = new LabelIndex(OPEN.id());
  private final ObjectId record = ObjectId.random();

  @Test
  void opensOnlyForAGrantThatCoversItsLabel() {
    index.open(Grants.search(OPEN, SECRET)).close();
    assertThrows(IllegalArgumentException.class, () -> index.open(Grants.search(SECRET)));
    assertThrows(IllegalArgumentException.class, () -> index.open(Grants.search()));
  }

  @Test
  void takesNoWorkOfAnotherLabel() {
    var foreign = put(SECRET, record, 1, text("", "ord"));
    assertThrows(IllegalArgumentException.class, () -> index.apply(foreign));
  }

  @Test
  void theHighestVersionCountsInWhateverOrderWorkComes() throws IOException {
    index.apply(put(OPEN, record, 3, text("", "tredje")));
    index.apply(put(OPEN, record, 2, text("", "andra")));
    index.apply(put(OPEN, record, 3, text("", "tredje igen")));
    index.apply(remove(OPEN, record, 1));
    assertEquals(1, documents("=tredje"));
    assertEquals(0, documents("=andra"));
    assertEquals(0, documents("=igen"));
    index.apply(remove(OPEN, record, 5));
    index.apply(put(OPEN, record, 4, text("", "fjärde")));
    assertEquals(0, all());
    index.apply(put(OPEN, record, 6, text("", "sjätte")));
    assertEquals(1, documents("=sjätte"));
  }

  @Test
  void forgetsWhatIsTakenAwayBeforeItAnswers() throws IOException {
    for (int i = 0; i < 50; i++) {
      index.apply(put(OPEN, Samples.id(i), 1, text("", "fyllnad")));
    }
    index.apply(put(OPEN, record, 1, text("", "borttaget")));
    assertEquals(1, documents("=borttaget"));
    index.apply(remove(OPEN, record, 2));
    assertEquals(0, documents("=borttaget"));
    assertEquals(50, documents("=fyllnad"));
    index.apply(put(OPEN, Samples.id(0), 2, text("", "ändrat")));
    assertEquals(49, documents("=fyllnad"));
  }

  @Test
  void answersNothingOnceItsWorkWasFoundAltered() {
    var cause = new Tampered("index work");
    index.stop(cause);
    assertSame(cause, assertThrows(Tampered.class, () -> index.open(Grants.search(OPEN))));
  }

  @Test
  void whatIsOpenStaysAsItWasUntilClosed() throws IOException {
    try (var before = index.open(Grants.search(OPEN))) {
      index.apply(put(OPEN, record, 1, text("", "ord")));
      assertEquals(1, all());
      assertEquals(0, before.reader().numDocs());
    }
  }

  private int all() {
    try (var open = index.open(Grants.search(OPEN))) {
      assertEquals(open.reader().numDocs(), open.reader().maxDoc());
      return open.reader().numDocs();
    }
  }

  /** By the statistics, not by searching: they must not tell of what is gone either. */
  private int documents(String term) throws IOException {
    try (var open = index.open(Grants.search(OPEN))) {
      return open.reader().docFreq(new Term(Fields.TEXT, term));
    }
  }
}
