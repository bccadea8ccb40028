package se.valv.search.text;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class IdentityNumbersTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "8507099805",
        "850709-9805",
        "850709+9805",
        "198507099805",
        "19850709-9805",
        "19850709 9805",
        "1985-07-09-9805",
        "1985 07 09 - 9805",
        "850709 - 9805",
        "samordning 850769-9805",
        "felaktig kontrollsiffra 850709-9801",
        "vem är P8507099805?",
        "\"850709-9805\"",
        "-8507099805*",
        "850709\u20139805",
        "850709\u22129805",
        "850709\u00a0-\u00a09805",
        "85\u200b07\u00ad09-9805",
        "\uff18\uff15\uff10\uff17\uff10\uff19-9805",
        "\u0668\u0665\u0660\u0667\u0660\u0669\u0669\u0668\u0660\u0665"
      })
  void recognises(String text) {
    assertTrue(IdentityNumbers.isIn(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2018:585",
        "KS 2026/123",
        "556677-8899",
        "5566778899",
        "2026-05-12 2018:585",
        "2026-05-12 2026",
        "20260512",
        "12345678901",
        "1234567890123",
        "8513099805",
        "8507329805",
        "0850709980512"
      })
  void letsPass(String text) {
    assertFalse(IdentityNumbers.isIn(text));
  }
}
