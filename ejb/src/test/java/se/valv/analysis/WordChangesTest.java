package se.valv.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import se.valv.analysis.WordChanges.Fate;
import se.valv.analysis.WordChanges.Run;

final class WordChangesTest {

  @Test
  void aWordThatIsExchangedIsOldAndNew() {
    assertEquals(
        List.of(
            new Run(Fate.KEPT, "Kommunen driver "),
            new Run(Fate.REMOVED, "två"),
            new Run(Fate.ADDED, "tre"),
            new Run(Fate.KEPT, " vattenverk.")),
        WordChanges.between("Kommunen driver två vattenverk.", "Kommunen driver tre vattenverk."));
  }

  @Test
  void paragraphsThatStandAreLeftOut() {
    assertEquals(
        List.of(
            new Run(Fate.LEFT_OUT, ""),
            new Run(Fate.REMOVED, "b"),
            new Run(Fate.ADDED, "c"),
            new Run(Fate.LEFT_OUT, "")),
        WordChanges.between("a\nb\nd", "a\nc\nd"));
  }

  @Test
  void nothingIsToldOfWhatIsTheSame() {
    assertEquals(List.of(), WordChanges.between("samma\ntext", "samma\ntext"));
  }

  @Test
  void aTextThatIsNewOrGoneIsOneRun() {
    assertEquals(List.of(new Run(Fate.ADDED, "ny text")), WordChanges.between("", "ny text"));
    assertEquals(List.of(new Run(Fate.REMOVED, "gammal")), WordChanges.between("gammal", ""));
  }

  @Test
  void bothTextsCanBeReadOutOfTheRuns() {
    var before = "Tre  pumpar\toch en reserv.\n\nAndra stycket.";
    var after = "Fyra pumpar och en reserv.\nNytt stycke.";
    var runs = WordChanges.between(before, after);
    assertEquals(before, told(runs, Fate.ADDED));
    assertEquals(after, told(runs, Fate.REMOVED));
  }

  @Test
  void aLongChangeIsToldWholeAndWithinASecond() {
    var before = words("gammalt", 100_000);
    var after = words("nytt", 100_000);
    Assertions.assertTimeout(
        Duration.ofSeconds(1),
        () ->
            assertEquals(
                List.of(new Run(Fate.REMOVED, before), new Run(Fate.ADDED, after)),
                WordChanges.between(before, after)));
  }

  @Test
  void aRunSaysNothingOfItsWords() {
    assertTrue(!new Run(Fate.ADDED, "hemligt").toString().contains("hemligt"));
  }

  private static String words(String word, int count) {
    return IntStream.range(0, count).mapToObj(i -> word + i).collect(Collectors.joining(" "));
  }

  private static String told(List<Run> runs, Fate less) {
    return runs.stream().filter(r -> r.fate() != less).map(Run::text).collect(Collectors.joining());
  }
}
