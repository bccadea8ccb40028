package se.valv.search.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.valv.search.text.QueryText.AnyForm;
import se.valv.search.text.QueryText.Beginning;
import se.valv.search.text.QueryText.Phrase;

class QueryTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "skydd plan | skydd, plan",
        "\"skydd mot olyckor\" hot | <skydd mot olyckor>, hot",
        "“skydd mot” | <skydd mot>",
        "\"aldrig stängd | <aldrig stängd>",
        "säkerhetssk* | säkerhetssk..",
        "hot -sabotage | hot, not sabotage",
        "hot -\"yttre hot\" | hot, not <yttre hot>",
        "-hot* | not hot..",
        "hot OR risk plan | hot/risk, plan",
        "hot ELLER risk ELLER fara | hot/risk/fara",
        "hot AND risk | hot, risk",
        "hot OCH risk | hot, risk",
        "hot or risk | hot, or, risk",
        "OR hot OR | hot",
        "hot OR -risk | hot, not risk",
        "IT-säkerhet 2018:585 | IT-säkerhet, 2018:585",
        "(hot) [risk] | hot, risk",
        "+hot ++risk | hot, risk",
        "hot - risk | hot, risk",
        "sk*dd* | sk dd..",
        "* \"\" - + ( | ~~"
      })
  void reads(String typed, String expected) {
    assertEquals(expected, shown(QueryText.read(typed)));
  }

  @Property
  void readsAnything(@ForAll("typed") String typed) {
    var text = QueryText.read(typed);
    assertNotNull(text);
    assertTrue(text.clauses().stream().noneMatch(c -> c.anyOf().isEmpty()));
    assertTrue(text.terms() <= typed.length());
  }

  @Provide
  Arbitrary<String> typed() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(40),
        Arbitraries.of("\"", "-", "*", "OR", "(", " ", "ord", "\ud800", "§", "~2", "^9", "/x/", ":")
            .list()
            .ofMaxSize(12)
            .map(parts -> String.join("", parts)));
  }

  private static String shown(QueryText text) {
    return text.clauses().stream()
        .map(c ->
            (c.excluded() ? "not " : "")
                + c.anyOf().stream().map(QueryTextTest::shown).collect(Collectors.joining("/")))
        .collect(Collectors.joining(", "));
  }

  private static String shown(QueryText.Term term) {
    return switch (term) {
      case AnyForm(var word) -> word;
      case Phrase(var words) -> "<" + words + ">";
      case Beginning(var word) -> word + "..";
    };
  }
}
