package se.valv.web.rest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.valv.classification.SecurityClass;
import se.valv.problem.Invalid;
import se.valv.web.security.Refusal;
import se.valv.web.security.Refused;

class JsonTest {

  private record Part(@Nullable String name, @Nullable Integer count) {}

  private record Whole(
      @Nullable String text,
      @Nullable SecurityClass securityClass,
      @Nullable List<String> words,
      @Nullable Part part) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "null",
        "[]",
        "\"text\"",
        "7",
        "{} {}",
        "{}x",
        "{'text':'a'}",
        "{text:\"a\"}",
        "{\"text\":\"a\",}",
        "{\"text\":\"a\",\"text\":\"b\"}",
        "{\"part\":{\"name\":\"a\",\"name\":\"b\"}}",
        "{\"text\":\"a\nb\"}",
        "{\"text\":NaN}",
        "{\"part\":{\"count\":123456789012345678901234567890}}",
        "/* no */ {}",
        "\uFEFF{}"
      })
  void whatIsNotOneDocumentIsMalformed(String text) {
    assertMalformed(text.getBytes(UTF_8));
  }

  @Test
  void brokenTextIsMalformed() {
    assertMalformed("{\"text\":\"å\"}".getBytes(ISO_8859_1));
    assertMalformed("{\"text\":\"a\"}".getBytes(UTF_16));
    assertMalformed(new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'});
    assertMalformed(new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'});
  }

  @Test
  void deepNestingIsMalformed() {
    assertMalformed("[".repeat(100_000).getBytes(UTF_8));
    assertMalformed("{\"part\":".repeat(100_000).getBytes(UTF_8));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"nosuch\":1}|nosuch|UNKNOWN_FIELD",
        "{\"part\":{\"nosuch\":1}}|part.nosuch|UNKNOWN_FIELD",
        "{\"text\":7}|text|WRONG_TYPE",
        "{\"text\":true}|text|WRONG_TYPE",
        "{\"text\":{}}|text|WRONG_TYPE",
        "{\"text\":[\"a\"]}|text|WRONG_TYPE",
        "{\"securityClass\":\"SECRET\"}|securityClass|UNKNOWN_CODE",
        "{\"securityClass\":\"h\"}|securityClass|UNKNOWN_CODE",
        "{\"securityClass\":3}|securityClass|UNKNOWN_CODE",
        "{\"securityClass\":\"\"}|securityClass|UNKNOWN_CODE",
        "{\"words\":\"a\"}|words|WRONG_TYPE",
        "{\"words\":[\"a\",7]}|words[1]|WRONG_TYPE",
        "{\"part\":{\"count\":\"7\"}}|part.count|WRONG_TYPE",
        "{\"part\":{\"count\":1.5}}|part.count|WRONG_TYPE",
        "{\"part\":7}|part|WRONG_TYPE"
      })
  void aWrongFieldIsNamed(String text, String field, String code) {
    var invalid = assertThrows(Invalid.class, () -> Json.read(text.getBytes(UTF_8), Whole.class));
    assertEquals(List.of(new Invalid.FieldError(field, code)), invalid.errors());
  }

  @Test
  void whatIsWholeIsRead() {
    var text =
        "{\"text\":\"Åäö \\u0007\",\"securityClass\":\"KH\",\"words\":[\"a\"],\"part\":null}";
    var read = Json.read(text.getBytes(UTF_8), Whole.class);
    assertEquals(new Whole("Åäö \u0007", SecurityClass.KH, List.of("a"), null), read);
  }

  private static void assertMalformed(byte[] bytes) {
    var refused = assertThrows(Refused.class, () -> Json.read(bytes, Whole.class));
    assertEquals(Refusal.MALFORMED, refused.refusal());
  }
}
