package se.valv.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static se.valv.search.Samples.OPEN;
import static se.valv.search.Samples.SECRET;
import static se.valv.search.Samples.put;
import static se.valv.search.Samples.remove;
import static se.valv.search.Samples.text;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.access.Label;
import se.valv.classification.SecurityClass;
import se.valv.identity.ObjectId;

class SuggestionsTest {

  private final Shelf shelf = new Shelf().put(Samples.statutesUnder(OPEN));

  private @Nullable String suggestion(String query, Label... reach) {
    return shelf.find(query, reach).suggestion();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "myndigeht | myndighet",
        "Myndigeht | Myndighet",
        "MYNDIGEHT | MYNDIGHET",
        "kärntekinsk verksamhet | kärnteknisk verksamhet",
        "verksamhet kärntekinsk -arkiv | verksamhet kärnteknisk -arkiv",
        "förordnig ELLER ordsomingen | förordning ELLER ordsomingen"
      })
  void areTheQuestionWithOneWordPutRight(String typed, String meant) {
    assertEquals(meant, suggestion(typed, OPEN));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "myndighet",
        "",
        "-myndigeht",
        "\"myndigeht\"",
        "myndigeh*",
        "ordsomingenskrivit",
        "1984:4",
        "lga",
        "myndigeht ordsomingenskrivit"
      })
  void areNotMadeWithoutNeedOrReason(String typed) {
    assertNull(suggestion(typed, OPEN));
  }

  @Test
  void areNeverTooLongToBeAsked() {
    assertNull(suggestion("myndighe " + "x".repeat(391), OPEN));
    assertNull(suggestion("-" + "x".repeat(390) + " myndigeh", OPEN));
  }

  @Test
  void knowNoWordOfARecordOutOfReach() {
    shelf.put(put(SECRET, ObjectId.random(), 1, text("", "Täcknamnet är Kvastskaft.")));
    assertEquals("kvastskaft", suggestion("kvastskfat", OPEN, SECRET));
    assertNull(suggestion("kvastskfat", OPEN));
    assertNull(suggestion("kvastskfat"));
  }

  @Test
  void knowNoWordThatIsGone() {
    var record = ObjectId.random();
    shelf.put(put(OPEN, record, 1, text("", "Täcknamnet är Kvastskaft.")));
    shelf.put(remove(OPEN, record, 2));
    assertNull(suggestion("kvastskfat", OPEN));
  }

  @Test
  void areWholeWordsAndFindMoreWithTheSameFilters() {
    shelf.put(put(SECRET, ObjectId.random(), 1, text("", "Analysernas kvastskaften.")));
    assertEquals("kvastskaften", suggestion("kvastskaftne", SECRET));
    var openOnly = new Filters(Set.of(SecurityClass.NONE), Set.of(), Map.of(), null, null);
    var asked = new SearchRequest("kvastskaftne", Set.of(), openOnly, Order.RELEVANCE, 0, 10);
    assertNull(shelf.find(asked, OPEN, SECRET).suggestion());
  }

  @Test
  void takeOfTwoAsNearTheOneInMoreRecordsElseTheFirst() {
    shelf.put(put(SECRET, ObjectId.random(), 1, text("", "kvasten kvisten")));
    assertEquals("kvasten", suggestion("kvusten", SECRET));
    shelf.put(put(SECRET, ObjectId.random(), 1, text("", "kvisten")));
    assertEquals("kvisten", suggestion("kvusten", SECRET));
  }

  @Test
  void areMadeOfAWordFoundSeldomWhenANearOneIsFoundTenTimesAsOften() {
    shelf.put(put(SECRET, ObjectId.random(), 1, text("", "kvastten")));
    for (int i = 0; i < 10; i++) {
      shelf.put(put(SECRET, ObjectId.random(), 1, text("", "kvasten")));
    }
    assertNull(suggestion("kvastten", SECRET));
    shelf.put(put(SECRET, ObjectId.random(), 1, text("", "kvasten")));
    assertEquals("kvasten", suggestion("kvastten", SECRET));
  }
}
