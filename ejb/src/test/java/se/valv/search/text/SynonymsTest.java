package se.valv.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SynonymsTest {

  private final Synonyms synonyms = Synonyms.shipped();
  private final SwedishText text = new SwedishText();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "säkerhetsanalys | säkerhetsskyddsanalys, ssa",
        "säkerhetsskyddsanalyserna | säkerhetsanalys, ssa",
        "SSA | säkerhetsanalys, säkerhetsskyddsanalys",
        "rikets säkerhet | sveriges säkerhet",
        "Sveriges säkerhets | rikets säkerhet",
        "samverkansavtalet | samverkansöverenskommelse",
        "risk- och sårbarhetsanalys | rsa",
        "säkerhet | ''",
        "rikets | ''"
      })
  void areKnownInAnyInflection(String words, String others) {
    var expected = others.isEmpty() ? List.<String>of() : List.of(others.split(", "));
    assertEquals(
        expected,
        synonyms.of(text.words(words)).stream()
            .map(way -> way.stream().map(Word::exact).collect(Collectors.joining(" ")))
            .toList());
  }
}
