package se.valv.web.security;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sv|sv",
        "sv-SE,sv;q=0.9,en;q=0.8|sv",
        "en|en",
        "en-GB,en;q=0.9,sv;q=0.1|en",
        "de, en;q=0.5|en",
        "de|sv",
        "*|sv",
        "not a header;;;|sv",
        "sv;q=0.2, en;q=0.9|en"
      })
  void theOneThatIsWantedMostIsSpokenElseSwedish(String header, String language) {
    assertEquals(language, Language.ofHeader(header).getLanguage());
  }
}
