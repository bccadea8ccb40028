package se.valv.search.text;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishStemTest {

  @Test
  void joinsNineOfTenPairsOfInflections() throws IOException {
    int pairs = 0;
    int joined = 0;
    for (var family : families()) {
      for (var one : family) {
        for (var other : family) {
          pairs += one.equals(other) ? 0 : 1;
          joined += one.equals(other) || !SwedishStem.of(one).equals(SwedishStem.of(other)) ? 0 : 1;
        }
      }
    }
    assertTrue(joined * 10 > pairs * 9, joined + " of " + pairs);
  }

  @Test
  void keepsFamiliesApart() throws IOException {
    var stems = families().stream().map(family -> SwedishStem.of(family.getFirst())).toList();
    assertEquals(stems.size(), Set.copyOf(stems).size());
  }

  @ParameterizedTest
  @CsvSource({
    "bro, brott",
    "plan, plats",
    "ska, skatt",
    "säker, säkerhet",
    "kontor, kontant",
    "hot, hotell"
  })
  void keepsApartWhatOnlyLooksAlike(String one, String other) {
    assertNotEquals(SwedishStem.of(one), SwedishStem.of(other));
  }

  @Test
  void leavesNumbersAlone() {
    assertEquals("2018", SwedishStem.of("2018"));
    assertEquals("f35as", SwedishStem.of("f35as"));
  }

  @Property
  void isNeverEmptyAndIsItsOwnStem(
      @ForAll @CharRange(from = 'a', to = 'ö') @StringLength(min = 1, max = 12) String word) {
    var stem = SwedishStem.of(word);
    assertTrue(!stem.isEmpty() && stem.length() <= word.length());
  }

  private static List<List<String>> families() throws IOException {
    try (InputStream in =
        Objects.requireNonNull(SwedishStemTest.class.getResourceAsStream("stems.txt"))) {
      return new String(in.readAllBytes(), UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" ")))
          .toList();
    }
  }
}
