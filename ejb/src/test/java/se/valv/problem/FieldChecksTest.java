package se.valv.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.problem.Invalid.FieldError;

class FieldChecksTest {

  private static final int MAX = 8;

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", "  ", "\t\n"})
  void aTextOfNothingIsMissing(@Nullable String nothing) {
    assertEquals(List.of("MISSING"), wrong(nothing));
  }

  @Test
  void aTextThatMayBeAbsentIsRightWithoutOne() {
    new FieldChecks().optionalText("field", null, MAX).orThrow();
  }

  @Test
  void lengthIsCountedInCharactersAndNotInHalves() {
    assertEquals(List.of(), wrong("𝄞".repeat(MAX)));
    assertEquals(List.of("TOO_LONG"), wrong("𝄞".repeat(MAX + 1)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\r\nb", "a\tb", "a\u200db", "a\u200fb", "a\u2029b", "a\u206ab"})
  void linesTabsAndWhatOnlyShapesLettersAreText(String text) {
    assertEquals(List.of(), wrong(text));
  }

  /** Control codes, what reorders the line on the screen, half a character, and no character. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "a\u0000", "a\u001b", "a\u007f", "a\u0085", "a\u202a", "a\u202e", "a\u2066", "a\u2069",
        "a\ud834", "a\ue000", "a\uffff"
      })
  void whatIsNoTextOrReadsAsAnotherIsRefused(String text) {
    assertEquals(List.of("CONTROL_CHARACTER"), wrong(text));
  }

  @Test
  void allThatIsWrongIsToldAtOnceInOrder() {
    var checks =
        new FieldChecks().text("a", "", MAX).that(true, "b", "RULE").that(false, "c", "RULE");
    assertEquals(
        List.of(new FieldError("a", "MISSING"), new FieldError("c", "RULE")),
        assertThrows(Invalid.class, checks::orThrow).errors());
  }

  @Test
  void nothingIsInvalidWithoutAReason() {
    assertThrows(IllegalArgumentException.class, () -> new Invalid(List.of()));
  }

  private static List<String> wrong(@Nullable String text) {
    try {
      new FieldChecks().text("field", text, MAX).orThrow();
      return List.of();
    } catch (Invalid refused) {
      return refused.errors().stream().map(FieldError::code).toList();
    }
  }
}
