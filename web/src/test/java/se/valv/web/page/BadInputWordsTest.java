package se.valv.web.page;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody is told who got it wrong: what is wrong, and then what to do. */
class BadInputWordsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "error.CLASS_ON_OTHER_THAN_INFORMATION",
        "error.LEVEL_ON_INFORMATION",
        "error.CIRCULAR",
        "error.BEFORE_THE_DECISION",
        "error.BEFORE_ITS_PARENT",
        "error.event.OWN_WORDS",
        "analysis.part.stale",
        "analysis.step.stale",
        "analysis.write.stale",
        "asset.stale",
        "document.stale",
        "error.TOO_LONG",
        "attachment.text.BOMB",
        "attachment.text.DAMAGED",
        "attachment.text.MACRO",
        "attachment.text.MEMORY",
        "attachment.text.PASSWORD",
        "attachment.text.TIMEOUT",
        "error.file.BROKEN_SPREADSHEET",
        "error.file.EMPTY",
        "error.file.NOT_CSV",
        "error.file.NOT_TEXT",
        "error.file.SPREADSHEET",
        "error.file.TOO_LARGE_INSIDE",
        "error.text.BROKEN_SPREADSHEET",
        "error.text.NOT_TEXT",
        "error.text.SPREADSHEET"
      })
  void saysWhatIsWrongAndWhatToDo(String key) {
    for (var language : List.of("sv", "en")) {
      var words = ResourceBundle.getBundle("se.valv.web.page.words", Locale.of(language));
      var said = words.getString(key);
      assertTrue(said.matches("[^.]+\\. .+\\."), language + " " + key + ": " + said);
    }
  }
}
