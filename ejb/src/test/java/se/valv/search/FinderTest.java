package se.valv.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.search.Samples.OPEN;
import static se.valv.search.Samples.SECRET;
import static se.valv.search.Samples.idOf;
import static se.valv.search.Samples.put;
import static se.valv.search.Samples.text;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.valv.identity.ObjectId;

class FinderTest {

  private final Shelf shelf = new Shelf().put(Samples.statutesUnder(OPEN));

  private Set<ObjectId> records(String query) {
    return Set.copyOf(shelf.find(query, OPEN).records());
  }

  @Nested
  class Words {

    @ParameterizedTest
    @CsvSource({
      "arkivet, arkiv",
      "kärnteknisk, kärntekniska",
      "KÄRNTEKNISK, kärnteknisk",
      "anläggningarna, anläggning",
      "myndigheternas, myndighet"
    })
    void areFoundInAnyInflection(String one, String other) {
      assertFalse(records(one).isEmpty());
      assertEquals(records(one), records(other));
    }

    @Test
    void ofAQuestionMustAllBeThere() {
      var both = records("kärnteknisk verksamhet");
      assertTrue(both.contains(idOf("1984:3")));
      assertTrue(records("verksamhet").containsAll(both));
      assertTrue(records("verksamhet").size() > both.size());
      assertTrue(records("kärnteknisk ordsomingenskrivit").isEmpty());
    }

    @Test
    void keepTheirRingsAndDots() {
      shelf.put(put(SECRET, ObjectId.random(), 1, text("lage", "far hor mal")));
      assertEquals(1, shelf.find("lage far hor mal", SECRET).total());
      for (var word : List.of("läge", "får", "hör", "mål")) {
        assertEquals(0, shelf.find(word, SECRET).total());
      }
    }

    @Test
    void inExactFormComeFirst() {
      var exact = ObjectId.random();
      var other = ObjectId.random();
      shelf.put(put(OPEN, other, 1, text("", "kvasten och kvasten")));
      shelf.put(put(OPEN, exact, 1, text("", "kvastar och kvastar")));
      assertEquals(exact, shelf.find("kvastar", OPEN).records().getFirst());
      assertEquals(other, shelf.find("kvasten", OPEN).records().getFirst());
    }

    @Test
    void inTheTitleComeFirst() {
      assertEquals(idOf("1982:1080"), shelf.find("hälsoskyddslag", OPEN).records().getFirst());
    }
  }

  @Nested
  class Compounds {

    private final ObjectId compound = ObjectId.random();
    private final ObjectId word = ObjectId.random();

    Compounds() {
      shelf.put(put(SECRET, compound, 1, text("", "En säkerhetsskyddsanalys av vattenverket.")));
      shelf.put(put(SECRET, word, 1, text("", "En lång analys av allt som är skyddat.")));
    }

    @ParameterizedTest
    @CsvSource({"säkerhetsskydd", "säkerhet", "skydd", "vatten", "verken", "säkerhetsskyddsanalys"})
    void areFoundByTheirParts(String part) {
      assertTrue(shelf.find(part, SECRET).records().contains(compound));
    }

    @Test
    void comeAfterTheWordItself() {
      assertEquals(List.of(word, compound), shelf.find("analyser", SECRET).records());
    }

    @ParameterizedTest
    @CsvSource({
      "'\"en analys\"'",
      "'\"analys av\" -lång'",
      "anal* -lång",
      "skyddsa*",
      "analysverk"
    })
    void areNotFoundByAPartWhereTheWordingIsAsked(String query) {
      assertFalse(shelf.find(query, SECRET).records().contains(compound));
    }

    @Test
    void areExcludedByWhatFindsThem() {
      assertEquals(List.of(), shelf.find("-analys", SECRET).records());
      assertEquals(List.of(word), shelf.find("analys -vatten", SECRET).records());
    }
  }

  @Nested
  class Synonyms {

    private final ObjectId old = ObjectId.random();
    private final ObjectId today = ObjectId.random();

    Synonyms() {
      shelf.put(
          put(SECRET, old, 1, text("", "En säkerhetsanalys med hänsyn till rikets säkerhet.")));
      shelf.put(put(SECRET, today, 1, text("", "En säkerhetsskyddsanalys för Sveriges säkerhet.")));
    }

    @ParameterizedTest
    @CsvSource({
      "säkerhetsanalys",
      "säkerhetsskyddsanalysen",
      "SSA",
      "rikets säkerhet",
      "Sveriges säkerhet en",
      "xyz ELLER ssa"
    })
    void findWhatIsSaidOtherwise(String query) {
      assertEquals(Set.of(old, today), Set.copyOf(shelf.find(query, SECRET).records()));
    }

    @Test
    void comeAfterWhatWasSaidSo() {
      assertEquals(List.of(old, today), shelf.find("säkerhetsanalys", SECRET).records());
      assertEquals(List.of(today, old), shelf.find("säkerhetsskyddsanalys", SECRET).records());
    }

    @Test
    void meanNothingInQuotationMarksNorApart() {
      assertEquals(List.of(old), shelf.find("\"rikets säkerhet\"", SECRET).records());
      assertEquals(List.of(old), shelf.find("rikets hänsyn säkerhet", SECRET).records());
      assertEquals(List.of(), shelf.find("-säkerhetsanalys", SECRET).records());
    }
  }

  @Nested
  class Signs {

    @Test
    void numbersAreFoundWhole() {
      assertEquals(idOf("1984:3"), shelf.find("1984:3", OPEN).records().getFirst());
      var numbered = ObjectId.random();
      shelf.put(put(OPEN, numbered, 1, text("Plan", "Diarienummer KS 2026/123 och 2018:585.")));
      shelf.put(put(OPEN, ObjectId.random(), 1, text("Plan", "KS 123/2026, 585 av 2018")));
      assertEquals(List.of(numbered), shelf.find("KS 2026/123", OPEN).records());
      assertEquals(List.of(numbered), shelf.find("2018:585", OPEN).records());
    }

    @Test
    void phrasesAreFoundInTheirOrder() {
      assertTrue(records("\"kärnteknisk verksamhet\"").contains(idOf("1984:3")));
      assertTrue(records("\"verksamhet kärnteknisk\"").isEmpty());
      assertTrue(records("\"1 §\"").size() > 5);
    }

    @Test
    void beginningsFindLongerWords() {
      assertTrue(records("kärnt*").contains(idOf("1984:3")));
      assertTrue(records("kärnteknisk*").contains(idOf("1984:3")));
      assertTrue(records("arkivm*").size() < records("arkiv*").size());
      assertTrue(records("1984:3*").contains(idOf("1984:3")));
      assertEquals(records("a"), records("a*"));
    }

    @Test
    void minusExcludes() {
      var all = records("arkiv");
      var some = records("arkiv -landsarkiv*");
      assertTrue(all.containsAll(some) && some.size() < all.size() && !some.isEmpty());
      assertEquals(shelf.find("", OPEN).total(), shelf.find("-arkiv", OPEN).total() + all.size());
    }

    @Test
    void orWidens() {
      var either = new HashSet<>(records("hälsoskydd*"));
      either.addAll(records("kärnteknisk"));
      assertEquals(either, records("hälsoskydd* ELLER kärnteknisk"));
    }

    @ParameterizedTest
    @CsvSource({
      "!!!",
      "***",
      "'\"'",
      "( ) -",
      "title:lag",
      "lag~2 lag^9",
      "/.*/",
      "[a TO z]",
      "*:*"
    })
    void withoutMeaningAreHarmless(String query) {
      assertTrue(shelf.find(query, OPEN).total() < 3);
    }
  }
}
