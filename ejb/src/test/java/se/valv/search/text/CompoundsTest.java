package se.valv.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundsTest {

  private final Compounds compounds = Compounds.shipped();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "säkerhetsskyddsanalys | säkerhetsskydd säkerhet skydd analys",
        "kommunstyrelsen | kommun styrelse",
        "gatukontoret | gata kontor",
        "flickskola | flicka skola",
        "kyrkogård | kyrka gård",
        "vattenverkens | vatten verk",
        "arbetshandling | arbete handling",
        "lärarutbyte | lärare utbyte",
        "tjänsteutlåtande | tjänst utlåtande",
        "glasskål | glas skål",
        "tullåda | tull låda",
        "bussomgång | buss omgång",
        "tilläggsyrkande | tillägg yrkande"
      })
  void areFoundByTheirParts(String word, String parts) {
    var expected =
        List.of(parts.split(" ")).stream().map(SwedishStem::of).collect(Collectors.toSet());
    assertEquals(expected, Set.copyOf(compounds.stemsOfParts(word)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "analys",
        "myndighet",
        "förteckning",
        "tillsyn",
        "utredning",
        "sjukdom",
        "information",
        "kommunala",
        "underrättelse",
        "egendom",
        "protokoll",
        "leverantör",
        "f35as",
        "2018",
        "§"
      })
  void whatIsNoCompoundHasNoParts(String word) {
    assertEquals(Set.of(), compounds.stemsOfParts(word));
  }

  /** B11; {@code ./valv bench B11} shows the figures and those of the peers. */
  @ParameterizedTest
  @EnumSource(GoldParts.Share.class)
  void nineOfTenPartsAreFoundAndFewAreWrong(GoldParts.Share share) {
    var score = GoldParts.score(GoldParts.of(share), compounds::stemsOfParts, SwedishStem::of);
    assertTrue(score.wanted() > 150 && score.simple() > 100, score::toString);
    assertTrue(score.recall() >= 0.90, score::toString);
    assertTrue(score.wrongShare() <= 0.05, score::toString);
  }

  @Test
  void aWordThatIsTooLongToBeOneIsLeftWhole() {
    assertEquals(Set.of(), compounds.stemsOfParts("säkerhets".repeat(20)));
    assertFalse(compounds.stemsOfParts("säkerhets".repeat(6) + "analys").isEmpty());
  }

  @Property
  void anyLettersCanBeTakenApartAndPartsCoverTheWord(
      @ForAll @CharRange(from = 'a', to = 'ö') @StringLength(min = 1, max = 30) String letters) {
    int covered = compounds.split(letters).stream().mapToInt(String::length).sum();
    assertTrue(covered == 0 || covered >= letters.length());
  }
}
