package se.valv.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.valv.search.Samples.OPEN;
import static se.valv.search.Samples.SECRET;
import static se.valv.search.Samples.put;
import static se.valv.search.Samples.text;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.valv.identity.ObjectId;

class SnippetsTest {

  private final Shelf shelf = new Shelf().put(Samples.statutesUnder(OPEN));

  @Test
  void markWhatWasLookedFor() {
    var hit = shelf.find("arkivens", OPEN).page().getFirst();
    var marked = hit.card().snippet().stream().filter(Part::marked).map(Part::text).toList();
    assertFalse(marked.isEmpty());
    assertTrue(
        marked.stream().allMatch(m -> m.matches("(?i)\\p{L}*arkiv\\p{L}*")), marked::toString);
  }

  @Test
  void markTheWholeWordThatWasFoundByItsPart() {
    shelf.put(put(SECRET, ObjectId.random(), 1, text("", "Se säkerhetsskyddsanalysen, bilaga 2.")));
    for (var part : List.of("analys", "analyser", "säkerhetsskydd", "skyddet")) {
      var found = shelf.find(part, SECRET).page();
      assertEquals(
          List.of("säkerhetsskyddsanalysen"),
          found.getFirst().card().snippet().stream().filter(Part::marked).map(Part::text).toList(),
          part);
    }
  }

  @Test
  void markOnlyThePhrase() {
    shelf.put(put(OPEN, ObjectId.random(), 1, text("", "Hotet yttrade sig. Ett yttre hot sågs.")));
    var snippet = shelf.find("\"yttre hot\"", OPEN).page().getFirst().card().snippet();
    assertEquals(
        List.of("yttre hot"), snippet.stream().filter(Part::marked).map(Part::text).toList());
  }

  @Test
  void markBeginningsAndTheSectionSign() {
    shelf.put(put(OPEN, ObjectId.random(), 1, text("", "Enligt 8 § gäller vattenskyddet.")));
    var snippet = shelf.find("8 § vattens*", OPEN).page().getFirst().card().snippet();
    assertEquals(
        List.of("8", "§", "vattenskyddet"),
        snippet.stream().filter(Part::marked).map(Part::text).toList());
  }

  @Test
  void areTextAndNeverMarkup() {
    shelf.put(put(OPEN, ObjectId.random(), 1, text("", "Före <script>kvast</script>\n\n & efter")));
    var snippet = shelf.find("kvast", OPEN).page().getFirst().card().snippet();
    assertEquals(
        "Före <script>kvast</script> & efter",
        snippet.stream().map(Part::text).collect(Collectors.joining()));
  }

  @Test
  void beginWithTheTextWhereOnlyTheTitleAnswers() {
    shelf.put(put(OPEN, ObjectId.random(), 1, text("Kvastlista", "Först står detta.")));
    var snippet = shelf.find("kvastlista", OPEN).page().getFirst().card().snippet();
    assertEquals(List.of(new Part("Först står detta.", false)), snippet);
  }

  @Test
  void areShortHoweverLongTheText() {
    var long_ = "ord ".repeat(20_000) + "kvast " + "ord ".repeat(20_000);
    shelf.put(put(OPEN, ObjectId.random(), 1, text("", long_)));
    var snippet = shelf.find("kvast", OPEN).page().getFirst().card().snippet();
    assertTrue(snippet.stream().anyMatch(p -> p.marked() && p.text().equals("kvast")));
    assertTrue(snippet.stream().mapToInt(p -> p.text().length()).sum() < 400);
  }
}
