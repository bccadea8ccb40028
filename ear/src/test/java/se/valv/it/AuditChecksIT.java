package se.valv.it;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The kontrollkod in an auditor's binder, and "verify now". */
class AuditChecksIT {

  private static final String AUDIT = "/api/v1/audit/";

  private final Http auditor = Http.as("AUDITOR");

  @Test
  void theLogStillBeginsAsTheBinderSays() {
    var code = auditor.get(AUDIT + "kontrollkod").json();
    assertEquals(8, code.path("words").size());
    var note = auditor.get(AUDIT + "checkpoint").text();
    auditor.get(AUDIT + "checkpoint");
    for (var kept : new String[] {code.path("text").asText(), note, note.replace("\n", "\r\n")}) {
      var compared = compared(kept);
      assertEquals("SAME", compared.path("verdict").asText(), compared::toString);
    }
  }

  @Test
  void whatTheBinderSaysOtherwiseIsToldAlarmedAndLogged() {
    var code = auditor.get(AUDIT + "kontrollkod").json();
    var size = code.path("size").asLong();
    var words = code.path("text").asText().replaceFirst("[0-9]+: ", "");
    var other = words.replaceFirst("^\\S+", words.startsWith("alert ") ? "alfabet" : "alert");
    assertEquals("DIFFERS", compared(size + ": " + other).path("verdict").asText());
    assertEquals("CUT", compared(size + 1_000_000 + ": " + words).path("verdict").asText());
    var entries = auditor.get(AUDIT + "entries?action=LOG_DIFFERS&size=2").json().path("items");
    assertEquals(2, entries.size());
    assertEquals("REFUSED", entries.path(0).path("outcome").asText());
  }

  @Test
  void aCheckpointThatTheLogDidNotSignIsNotOurs() {
    var note = auditor.get(AUDIT + "checkpoint").text();
    var end = note.length() - 20;
    var forged =
        note.substring(0, end) + (note.charAt(end) == 'A' ? 'B' : 'A') + note.substring(end + 1);
    assertEquals("NOT_OURS", compared(forged).path("verdict").asText());
    assertEquals(
        "NOT_OURS", compared(note.replaceAll("(?m)^\\S+/valv/", "$0x")).path("verdict").asText());
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "700", "700: ett två tre fyra fem sex sju åtta", "a\n\n— b c\n"})
  void whatIsNeitherIsRefusedByItsField(String text) {
    var answer = auditor.post(AUDIT + "comparisons", Map.of("kept", text));
    assertEquals(422, answer.status(), answer::text);
    assertEquals("kept", answer.json().path("errors").path(0).path("field").asText());
  }

  @Test
  void aCheckThatIsBegunEndsAndIsLogged() throws InterruptedException {
    var state = Eventually.isVerified(auditor);
    assertEquals("WHOLE", state.path("phase").asText(), state::toString);
    assertTrue(state.path("size").asLong() > 0, state::toString);
    assertEquals(state.path("of").asLong(), state.path("done").asLong(), state::toString);
    var entries = auditor.get(AUDIT + "entries?action=LOG_VERIFIED&size=1").json().path("items");
    assertEquals("DONE", entries.path(0).path("outcome").asText());
  }

  private JsonNode compared(String kept) {
    var answer = auditor.post(AUDIT + "comparisons", Map.of("kept", kept));
    assertEquals(200, answer.status(), answer::text);
    return answer.json();
  }
}
