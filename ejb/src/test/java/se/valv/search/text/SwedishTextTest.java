package se.valv.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishTextTest {

  private final SwedishText text = new SwedishText();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2018:585 | 2018 585",
        "KS 2026/123 | ks 2026 123",
        "2 kap. 8 § | 2 kap 8 §",
        "8§§ | 8 § §",
        "trygghets- och säkerhetsprogram | trygghets och säkerhetsprogram",
        "IT-säkerhet EU:s S:t | it säkerhet eu s:t",
        "Åke ÄR från Öland | åke är från öland",
        "André Müller idé | andre muller ide",
        "smørrebrød færge | smörrebröd färge",
        "m.m. 3,5 | m.m 3,5",
        "säker\u00adhet | säkerhet",
        "a\u030angström | ångström"
      })
  void fallsIntoWords(String given, String expected) {
    assertEquals(
        List.of(expected.split(" ")), text.words(given).stream().map(Word::exact).toList());
  }

  @ParameterizedTest
  @CsvSource({"läge, lage", "får, far", "hör, hor", "mål, mal", "är, ar"})
  void swedishLettersAreLettersOfTheirOwn(String one, String other) {
    var first = text.words(one).getFirst();
    var second = text.words(other).getFirst();
    assertNotEquals(first.exact(), second.exact());
    assertNotEquals(first.stem(), second.stem());
  }

  @Test
  void whatIsOnlyMarksIsNoWord() {
    assertEquals(List.of(), text.words("\u0e31 \u0301 \u00ad"));
  }

  @Test
  void aWordIsIndexedInAllItsFormsAtOnePlace() throws IOException {
    var seen = new ArrayList<String>();
    try (var stream = text.tokenStream("text", "Hotanalyserna, 8§")) {
      var term = stream.addAttribute(CharTermAttribute.class);
      var step = stream.addAttribute(PositionIncrementAttribute.class);
      var offset = stream.addAttribute(OffsetAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        seen.add(term + "+" + step.getPositionIncrement() + "@" + offset.startOffset());
      }
      stream.end();
    }
    assertEquals(
        List.of(
            "=hotanalyserna+1@0",
            "hotanaly+0@0",
            "+hot+0@0",
            "+analy+0@0",
            "=8+1@15",
            "8+0@15",
            "=§+1@16",
            "§+0@16"),
        seen);
  }

  @Property
  void anyTextFallsIntoFoldedWords(@ForAll String any) {
    for (var word : text.words(any)) {
      assertTrue(!word.exact().isEmpty() && !word.stem().isEmpty());
      assertEquals(word.exact(), Letters.fold(word.exact()));
    }
  }
}
