package se.valv.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PlainTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r", "\u000B", "\f", "\u0085", "\u2028", "\u2029"})
  void everyEndOfALineIsOne(String end) {
    assertEquals("ett\ntvå", PlainText.of("ett" + end + "två"));
  }

  @Test
  void whatCanNotBeSeenIsGone() {
    assertEquals("säkerhetsskydd", PlainText.of("\uFEFFsäkerhets\u00ADskydd\u200B\u202E"));
  }

  @Test
  void everySpaceIsAPlainOne() {
    assertEquals("10 000 kubikmeter", PlainText.of("10\u00A0000\u202Fkubikmeter"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"•\tpumpar", "·  pumpar", "▪ pumpar", "\uF0B7\tpumpar", "o\tpumpar"})
  void pointsOfAListBeginAlike(String point) {
    assertEquals("Här finns\n- pumpar", PlainText.of("Här finns\n" + point));
  }

  @Test
  void aPointThatLiesFurtherInStaysThere() {
    assertEquals("  - pumpar", PlainText.of("  \u2022\u00A0pumpar"));
  }

  @Test
  void theSameSignInALineIsLeft() {
    assertEquals("25 · 4 är ett hundra", PlainText.of("25 · 4 är ett hundra"));
  }

  @Test
  void tabsAndEmptyLinesAreLeft() {
    assertEquals("a\tb\n\nc", PlainText.of("a\tb\n\nc"));
  }

  @Test
  void doneTwiceItIsTheSame() {
    var once = PlainText.of("•\tett\r\n•\t- två\u00AD");
    assertEquals(once, PlainText.of(once));
  }
}
