package se.valv.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VisitTest {

  @ParameterizedTest
  @CsvSource({
    "abcd, true",
    "abce, false",
    "bbcd, false",
    "abc, false",
    "abcde, false",
    "'', false"
  })
  void onlyTheWholeTokenIsTheOneThatTheSessionGave(String shown, boolean given) {
    var noon = Instant.parse("2026-11-23T12:00:00Z");
    var visit =
        new Visit(
            Grants.actor(Set.of()),
            new Visit.Profile("a", "b", "c", false),
            "192.0.2.1",
            "abcd",
            new Visit.Span(noon, noon, noon.plusSeconds(60), Duration.ofSeconds(30)));
    assertEquals(given, visit.gave(shown));
  }
}
