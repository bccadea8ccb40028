package se.valv.audit.tree;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expected words by ejb/src/test/python/tree_vectors.py. */
class ControlCodeTest {

  private static final ControlCode CODE = ControlCode.of(Leaves.head(700));

  @Test
  void theWordsAreThoseThatAnotherProgramSays() {
    assertEquals("700: chip folie lagun hoppa museum bössa delfin äpple", CODE.toString());
    assertEquals(
        "0: trend låssmed barsk estetik skam ateist klen levnad",
        ControlCode.of(Leaves.head(0)).toString());
  }

  @Test
  void anotherTreeHasOtherWords() {
    assertNotEquals(CODE.words(), ControlCode.of(Leaves.head(699)).words());
  }

  @Test
  void whatWasWrittenDownIsRead() {
    assertEquals(Optional.of(CODE), ControlCode.parse(CODE.toString()));
    assertEquals(
        Optional.of(CODE),
        ControlCode.parse("  700 :\n" + String.join(", ", CODE.words()).toUpperCase(Locale.ROOT)));
    var short4 = CODE.words().stream().map(w -> w.substring(0, 4)).toList();
    assertEquals(Optional.of(CODE), ControlCode.parse("700 " + String.join("-", short4)));
    assertEquals(1_234_567, ControlCode.parse("1 234.567: " + words()).orElseThrow().size());
    var asShown = "1\u00a0234\u202f567\n" + words();
    assertEquals(1_234_567, ControlCode.parse(asShown).orElseThrow().size());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "700",
        "700:",
        "alert alert alert alert alert alert alert alert",
        "700: alert alert alert alert alert alert alert",
        "700: alert alert alert alert alert alert alert alert alert",
        "700: alert alert alert alert alert alert alert ale",
        "700: alert alert alert alert alert alert alert alertx",
        "700: alert alert alert alert alert alert alert qqqq",
        "99999999999999999999: alert alert alert alert alert alert alert alert",
        "-1: alert alert alert alert alert alert alert alert"
      })
  void whatIsNoCodeIsNotRead(String text) {
    assertEquals(Optional.empty(), ControlCode.parse(text));
  }

  @Test
  void noTwoWordsBeginAlike() {
    var begun = new HashSet<String>();
    for (var number = 0; number < 1 << ControlWords.BITS; number++) {
      begun.add(ControlWords.word(number).substring(0, 4));
    }
    assertEquals(2048, begun.size());
  }

  private static String words() {
    return String.join(" ", CODE.words());
  }
}
